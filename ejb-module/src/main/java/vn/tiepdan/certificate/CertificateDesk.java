package vn.tiepdan.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.deadline.ClockCode;
import vn.tiepdan.deadline.ClockDesk;
import vn.tiepdan.deadline.ClockExplanation;
import vn.tiepdan.form.Form;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterheads;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;

/**
 * Gives the certificate of a deadline, prints it, and tells whoever holds its code whether it is genuine and still holds.
 *
 * <p>Only who may see the record may have one made ({@code deadline.clock.not-found}).
 */
@Stateless
@RolesAllowed({
    Role.OFFICER,
    Role.CLERK,
    Role.OSU,
    Role.SPECIALIST,
    Role.CHAIR,
    Role.VICE_CHAIR,
    Role.COUNCIL,
    Role.INSPECTOR
})
public class CertificateDesk {

    private static final String FORM = "XN-TH";

    @Inject
    ClockDesk clocks;

    @Inject
    Certificates certificates;

    @Inject
    CertificateWords words;

    @Inject
    Forms forms;

    @Inject
    FormPrinter printer;

    @Inject
    Letterheads letterheads;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Makes a certificate of the deadline as it stands now. */
    public CertificateCode issue(ClockCode code) {
        ClockExplanation why = clocks.explanation(code);
        LocalDateTime now = LocalDateTime.now(clock);
        UnitCode unit = scope.home();
        CertificateCode certificate = CertificateCode.fresh();
        certificates.add(
                certificate,
                code,
                unit,
                now,
                scope.me(),
                why.clock().dueOn(),
                words.frozen(why, letterheads.of(unit), now.toLocalDate()));
        trail.done("certificate.issue", why.clock().subject(), certificate.value());
        return certificate;
    }

    /** Prints a certificate as it was given, the same each time. */
    public PrintedForm print(CertificateCode code, OutputFormat format) {
        Certificates.Stored stored = certificates.withCode(code);
        clocks.explanation(stored.clock());
        Form form = forms.inForce(FormKind.FORM, FORM, stored.issuedAt().toLocalDate());
        trail.done("certificate.print", code, format.name());
        return printer.print(form, words.page(code, stored), format, stored.issuedAt(), code.value());
    }

    /** What the paper with this code says, for anybody who holds it; the record behind it stays closed. */
    @PermitAll
    public Optional<CertificateRow> verify(CertificateCode code) {
        return certificates
                .find(code)
                .map(stored -> new CertificateRow(
                        code, stored.issuedAt(), stored.dueOn(), stored.dueNow(), words.facts(stored.facts())));
    }
}
