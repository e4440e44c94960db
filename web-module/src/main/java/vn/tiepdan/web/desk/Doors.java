package vn.tiepdan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.web.shared.Notice;

/** Where to go after an act: the record's page, or its list when the act took the record out of the caller's sight. */
@RequestScoped
public class Doors {

    @Inject
    VisitRegister visits;

    @Inject
    PetitionRegister petitions;

    @Inject
    Notice notice;

    /** Says on the next page that this act is done. */
    public String after(String act, VisitCode code) {
        notice.success("desk.done." + act);
        return to(code);
    }

    public String after(String act, PetitionCode code) {
        notice.success("desk.done." + act);
        return to(code);
    }

    public String to(VisitCode code) {
        return visits.count(VisitFilter.words(code.value())) > 0
                ? "/reception/visit?faces-redirect=true&code=" + code
                : "/reception/book?faces-redirect=true";
    }

    public String to(PetitionCode code) {
        return petitions.count(PetitionFilter.words(code.value())) > 0
                ? "/petition/dossier?faces-redirect=true&code=" + code
                : "/petition/register?faces-redirect=true";
    }
}
