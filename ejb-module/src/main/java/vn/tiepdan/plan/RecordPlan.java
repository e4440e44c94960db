package vn.tiepdan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * Puts a whole coordination plan on record as a draft, as it is written.
 *
 * @param unit the ward whose plan it is; null means the caller's
 * @param issuedMonth the month in its date line; its day and its number come when it is issued
 */
public record RecordPlan(
        UnitCode unit,
        @NotNull WindowCode window,
        @NotBlank @Size(max = 30) String symbol,
        @NotBlank @Size(max = 60) String place,
        @NotNull YearMonth issuedMonth,
        @NotBlank @Size(max = 300) String title,
        @NotNull @Valid Signature signature,
        @NotEmpty List<@NotNull @Valid Basis> bases,
        @NotEmpty List<@NotNull @Valid Section> sections,
        @NotEmpty List<@NotNull @Valid Recipient> recipients) {

    PlanHead head() {
        return new PlanHead(window, symbol, place, issuedMonth, title, signature);
    }

    /** Who signs, in whose stead and in which post. */
    public record Signature(
            @NotNull SigningMode mode,
            @Size(max = 200) String signedFor,
            @NotNull OfficerCode signer,
            @NotBlank @Size(max = 120) String post) {}

    /**
     * A document on which the plan rests.
     *
     * @param number number and symbol as cited; null when the plan cites none
     * @param issuedOn null when the plan does not say
     * @param implementing which basis, counted from 1, this one carries out; null for none
     * @param locus where the plan cites it first
     */
    public record Basis(
            @NotNull BasisKind kind,
            @Size(max = 40) String number,
            @NotBlank @Size(max = 400) String title,
            @NotBlank @Size(max = 200) String issuer,
            LocalDate issuedOn,
            LocalDate validTo,
            Integer implementing,
            @NotBlank @Size(max = 20) String locus) {}

    /**
     * A part of the plan with a heading of its own.
     *
     * @param locus its place, such as {@code II.1}; given once in a plan
     * @param label its number as it is printed, when that is another; null for the same
     */
    public record Section(
            @NotBlank @Size(max = 20) String locus,
            @Size(max = 20) String label,
            @NotBlank @Size(max = 300) String heading,
            @NotNull List<@NotNull @Valid Task> tasks) {}

    /**
     * What one unit does.
     *
     * @param serves the requirements it serves, such as {@code R87}; may be none
     * @param supports the units that help the one that leads
     * @param dueRule when it is due; null means at the end of coordination
     * @param dueOn the day, for {@link DueRule#ON_DAY} alone
     * @param basis which basis, counted from 1, it carries out; null for none
     */
    public record Task(
            @NotBlank @Size(max = 20) String locus,
            @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "R[0-9]{1,3}") String> serves,
            @NotNull TaskKind kind,
            @NotNull UnitCode unit,
            @NotNull Set<@NotNull UnitCode> supports,
            @NotBlank @Size(max = 1000) String content,
            DueRule dueRule,
            LocalDate dueOn,
            Integer basis) {

        public Task {
            dueRule = dueRule == null ? DueRule.END : dueRule;
        }
    }

    /** A line of the distribution list as it is written, and the units it means. */
    public record Recipient(
            @NotNull RecipientKind kind,
            @NotBlank @Size(max = 300) String line,
            @NotNull Set<@NotNull UnitCode> units) {}
}
