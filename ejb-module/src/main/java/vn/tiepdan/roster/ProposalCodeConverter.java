package vn.tiepdan.roster;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the code of a proposal in one column. */
@Converter(autoApply = true)
public class ProposalCodeConverter implements AttributeConverter<ProposalCode, String> {

    @Override
    public String convertToDatabaseColumn(ProposalCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public ProposalCode convertToEntityAttribute(String value) {
        return value == null ? null : new ProposalCode(value);
    }
}
