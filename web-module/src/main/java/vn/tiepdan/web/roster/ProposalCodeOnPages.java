package vn.tiepdan.web.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.roster.ProposalCode;

/** Carries a {@link ProposalCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = ProposalCode.class, managed = true)
public class ProposalCodeOnPages implements Converter<ProposalCode> {

    @Override
    public ProposalCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new ProposalCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, ProposalCode code) {
        return code == null ? "" : code.value();
    }
}
