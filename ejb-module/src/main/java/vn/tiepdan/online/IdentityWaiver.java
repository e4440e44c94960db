package vn.tiepdan.online;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * That whoever denounces gave up, unprompted and in his own writing, that his identity be kept: the paper is in the file, with its
 * number and day. Nobody proposes it, and it is never changed.
 */
@Entity
@Table(name = "identity_waiver")
public class IdentityWaiver {

    private static final int LONGEST_NUMBER = 60;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "identity_waiver_seq")
    @SequenceGenerator(name = "identity_waiver_seq", sequenceName = "identity_waiver_seq", allocationSize = 50)
    private Long id;

    @Column(name = "petition_code")
    private PetitionCode petition;

    @Column(name = "attachment_code")
    private String attachment;

    @Column(name = "paper_number")
    private String paperNumber;

    @Column(name = "paper_on")
    private LocalDate paperOn;

    @Column(name = "recorded_by")
    private OfficerCode recordedBy;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    protected IdentityWaiver() {} // for JPA

    static IdentityWaiver recorded(
            PetitionCode intakeCode, String attachment, String number, LocalDate on, OfficerCode by, LocalDate today) {
        String written = Folding.tidy(number);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(written != null, found, "number", "online.paper.number-missing");
        Invalid.unless(
                written == null || written.length() <= LONGEST_NUMBER,
                found,
                "number",
                "online.text.too-long",
                LONGEST_NUMBER);
        Invalid.unless(on != null, found, "on", "online.paper.day-missing");
        Invalid.unless(on == null || !on.isAfter(today), found, "on", "online.act.in-future");
        Invalid.refuse(found);
        IdentityWaiver waiver = new IdentityWaiver();
        waiver.petition = intakeCode;
        waiver.attachment = attachment;
        waiver.paperNumber = written;
        waiver.paperOn = on;
        waiver.recordedBy = by;
        waiver.recordedOn = today;
        return waiver;
    }
}
