package vn.tiepdan.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Asks a body for its opinion, for information, or for help, possibly about a case or a petition of the open book.
 *
 * @param about the code of a case or petition; null for none
 * @param dueOn null for information in a complaint, whose last day is the law's (KN-12)
 */
public record AskRequest(
        UnitCode unit, TaskKind kind, UnitCode lead, OfficerCode officer, String what, LocalDate dueOn, String about) {

    public AskRequest {
        what = Folding.tidy(what);
        about = Folding.tidy(about);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(kind != null, found, "kind", "coordination.kind.missing");
        Invalid.unless(lead != null, found, "lead", "coordination.lead.missing");
        Invalid.unless(what != null, found, "what", "coordination.what.missing");
        Invalid.unless(
                what == null || what.length() <= GiveTask.LONGEST,
                found,
                "what",
                "coordination.text.too-long",
                GiveTask.LONGEST);
        Invalid.refuse(found);
    }

    TaskOrigin origin() {
        return about == null ? TaskOrigin.own() : new TaskOrigin(OriginKind.CASE, about, null);
    }
}
