package vn.tiepdan.incident;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * The flash report of a gathering: facts counted, judgement apart, and at least one option with its pros, cons and resources (R72, R73).
 * What was sent is never changed; each recipient confirms that he has it.
 */
@Entity
@Table(name = "flash_report")
public class FlashReport {

    private static final int LONGEST_FACTS = 2000;
    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "flash_report_seq")
    @SequenceGenerator(name = "flash_report_seq", sequenceName = "flash_report_seq", allocationSize = 50)
    private Long id;

    @OneToOne(fetch = LAZY)
    @JoinColumn(name = "incident_id")
    private GroupIncident incident;

    @Column(name = "due_at")
    private Instant dueAt;

    private String facts;

    private String judgement;

    @Column(name = "sent_by")
    private OfficerCode sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @OneToMany(mappedBy = "report", cascade = ALL)
    @OrderBy("ordinal")
    private List<ResponseOption> options = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = ALL)
    @OrderBy("id")
    private List<FlashReceipt> receipts = new ArrayList<>();

    protected FlashReport() {} // for JPA

    static FlashReport sent(
            GroupIncident incident,
            Instant dueAt,
            String facts,
            String judgement,
            List<OptionTold> told,
            OfficerCode by,
            Instant now) {
        List<Invalid> found = new ArrayList<>();
        FlashReport report = new FlashReport();
        report.incident = incident;
        report.dueAt = dueAt;
        report.facts = Typed.required(found, facts, "facts", LONGEST_FACTS);
        report.judgement = Typed.optional(found, judgement, "judgement", LONGEST);
        report.sentBy = by;
        report.sentAt = now;
        Invalid.unless(!told.isEmpty(), found, "what", "incident.report.no-option");
        Invalid.refuse(found);
        told.forEach(option -> report.options.add(ResponseOption.proposed(report, report.options.size() + 1, option)));
        return report;
    }

    void received(FlashRecipient who, OfficerCode by, Instant now) {
        if (receipts.stream()
                .anyMatch(receipt -> receipt.row(OfficerCode::value).recipient() == who)) {
            throw new RuleBroken("incident.report.received-already", incident.code());
        }
        receipts.add(FlashReceipt.given(this, who, by, now));
    }

    GroupIncident incident() {
        return incident;
    }

    FlashRow row(Function<OfficerCode, String> names) {
        return new FlashRow(
                dueAt,
                facts,
                judgement,
                names.apply(sentBy),
                sentAt,
                options.stream().map(ResponseOption::row).toList(),
                receipts.stream().map(receipt -> receipt.row(names)).toList());
    }
}
