package vn.tiepdan.advice;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * An advisory note from its draft until the chair or the council decided on it: DRAFT → SUBMITTED → APPROVED, or RETURNED and submitted
 * again. How long it took is told from the submission to the decision.
 */
@Entity
@Table(name = "advice")
public class Advice {

    private static final int LONGEST_DECISION = 2000;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "advice_seq")
    @SequenceGenerator(name = "advice_seq", sequenceName = "advice_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private AdviceCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "by_unit", updatable = false)
    private UnitCode byUnit;

    @Enumerated(STRING)
    private Addressee addressee;

    private String subject;
    private String situation;
    private String proposal;

    @Column(name = "draft_title")
    private String draftTitle;

    @Column(name = "draft_text")
    private String draftText;

    @Column(name = "matter_code")
    private MatterCode matter;

    @Enumerated(STRING)
    private AdviceStage stage;

    @Column(name = "written_by", updatable = false)
    private OfficerCode writtenBy;

    @Column(name = "written_on", updatable = false)
    private LocalDate writtenOn;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private OfficerCode decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String decision;

    protected Advice() {} // for JPA

    static Advice written(
            AdviceCode code, UnitCode unit, UnitCode byUnit, WriteAdvice told, OfficerCode by, LocalDate today) {
        Advice advice = new Advice();
        advice.code = code;
        advice.unit = unit;
        advice.byUnit = byUnit;
        advice.stage = AdviceStage.DRAFT;
        advice.writtenBy = by;
        advice.writtenOn = today;
        advice.says(told);
        return advice;
    }

    /** Only who wrote it changes it, while it is a draft or was given back. */
    void rewrite(WriteAdvice told, OfficerCode by) {
        requireAuthor(by);
        require(stage.isWritable(), "advice.not-writable");
        says(told);
    }

    private void says(WriteAdvice told) {
        addressee = told.addressee();
        subject = told.subject();
        situation = told.situation();
        proposal = told.proposal();
        draftTitle = told.draftTitle();
        draftText = told.draftText();
        matter = told.matter();
    }

    void submit(OfficerCode by, Instant at) {
        requireAuthor(by);
        require(stage.isWritable(), "advice.not-writable");
        stage = AdviceStage.SUBMITTED;
        submittedAt = at;
        decidedBy = null;
        decidedAt = null;
        decision = null;
    }

    void withdraw(OfficerCode by) {
        requireAuthor(by);
        require(stage.isWritable() || stage == AdviceStage.SUBMITTED, "advice.decided");
        stage = AdviceStage.WITHDRAWN;
    }

    /** Approved as proposed, with an instruction or without. */
    void approve(String words, OfficerCode by, Instant at) {
        decide(AdviceStage.APPROVED, Folding.tidy(words), by, at);
    }

    void giveBack(String why, OfficerCode by, Instant at) {
        String reason = Folding.tidy(why);
        if (reason == null) {
            throw new Invalid("decision", "advice.reason.missing");
        }
        decide(AdviceStage.RETURNED, reason, by, at);
    }

    private void decide(AdviceStage becomes, String words, OfficerCode by, Instant at) {
        require(stage == AdviceStage.SUBMITTED, "advice.not-submitted");
        require(!by.equals(writtenBy), "advice.own");
        if (words != null && words.length() > LONGEST_DECISION) {
            throw new Invalid("decision", "advice.text.too-long", LONGEST_DECISION);
        }
        stage = becomes;
        decision = words;
        decidedBy = by;
        decidedAt = at;
    }

    void requireApproved() {
        require(stage == AdviceStage.APPROVED, "advice.not-approved");
    }

    private void requireAuthor(OfficerCode by) {
        require(by.equals(writtenBy), "advice.not-the-author");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    AdviceRow row(String writtenByName, String decidedByName) {
        return new AdviceRow(
                code,
                version,
                unit,
                byUnit,
                addressee,
                subject,
                situation,
                proposal,
                draftTitle,
                draftText,
                matter,
                stage,
                writtenBy,
                writtenByName,
                writtenOn,
                submittedAt,
                decidedBy,
                decidedByName,
                decidedAt,
                decision);
    }

    AdviceCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    Addressee addressee() {
        return addressee;
    }

    int version() {
        return version;
    }

    OfficerCode writtenBy() {
        return writtenBy;
    }

    OfficerCode decidedBy() {
        return decidedBy;
    }
}
