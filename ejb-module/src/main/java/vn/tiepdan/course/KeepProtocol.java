package vn.tiepdan.course;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.party.AuthorityKind;
import vn.tiepdan.party.CounselKind;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Tell how the record of a visit was kept.
 *
 * @param readBackAt when it was read back to who told it; null as long as it was not
 * @param interpreter who interpreted; null for nobody
 * @param agentPaper the paper with which somebody acts for another, with its number and day; null for none
 * @param counsel who helps with the law, when the agent is one; else null
 */
public record KeepProtocol(
        LocalTime readBackAt,
        String interpreter,
        AuthorityKind agentPaper,
        String agentNumber,
        LocalDate agentOn,
        CounselKind counsel)
        implements Serializable {

    public KeepProtocol {
        interpreter = Folding.tidy(interpreter);
        agentNumber = agentPaper == null ? null : Folding.tidy(agentNumber);
        agentOn = agentPaper == null ? null : agentOn;
        counsel = agentPaper == null ? null : counsel;
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(
                interpreter == null || interpreter.length() <= 120,
                found,
                "interpreter",
                "course.protocol.interpreter-too-long");
        Invalid.unless(
                agentNumber == null || agentNumber.length() <= 40,
                found,
                "agentNumber",
                "course.protocol.number-too-long");
        Invalid.unless(agentPaper == null || agentOn != null, found, "agentOn", "course.protocol.day-missing");
        Invalid.refuse(found);
    }
}
