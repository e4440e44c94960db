package vn.tiepdan.web.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tiepdan.certificate.CertificateCode;
import vn.tiepdan.certificate.CertificateDesk;
import vn.tiepdan.certificate.CertificateRow;
import vn.tiepdan.web.shared.Me;

/** Backs {@code deadline/certificate.xhtml}: whether a certificate is genuine and still holds, for anybody who holds it. */
@Named
@RequestScoped
public class CertificatePage {

    @Inject
    CertificateDesk desk;

    @Inject
    Me me;

    private String code;
    private CertificateRow certificate;

    public void open() {
        if (code != null && !code.isBlank()) {
            certificate = CertificateCode.typed(code).flatMap(desk::verify).orElse(null);
        }
    }

    /** Whether the paper may be printed again here; that it may be seen is asked when it is printed. */
    public boolean isPrinter() {
        return me.isKnown() && me.isOneOf("OFFICER CLERK OSU SPECIALIST CHAIR VICE_CHAIR COUNCIL INSPECTOR");
    }

    /** A code was asked for under which there is no certificate. */
    public boolean isUnknown() {
        return code != null && !code.isBlank() && certificate == null;
    }

    public CertificateRow getCertificate() {
        return certificate;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
