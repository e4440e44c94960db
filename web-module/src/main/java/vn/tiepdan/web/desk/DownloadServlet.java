package vn.tiepdan.web.desk;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import vn.tiepdan.agenda.ScheduleNotice;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.briefing.ReportCode;
import vn.tiepdan.briefing.ReportPapers;
import vn.tiepdan.certificate.CertificateCode;
import vn.tiepdan.certificate.CertificateDesk;
import vn.tiepdan.conclusion.ConclusionCode;
import vn.tiepdan.conclusion.ConclusionPapers;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.UrgingLetter;
import vn.tiepdan.course.CoursePaper;
import vn.tiepdan.document.AttachedFile;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.ReceiptCode;
import vn.tiepdan.document.ReceiptRegister;
import vn.tiepdan.document.ReceiptRow;
import vn.tiepdan.document.ReceptionBookSheet;
import vn.tiepdan.dutylog.AllowanceSheet;
import vn.tiepdan.dutylog.DutyLogDesk;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.headduty.HeadExport;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.incident.IncidentPapers;
import vn.tiepdan.meeting.MeetingCode;
import vn.tiepdan.meeting.MeetingPapers;
import vn.tiepdan.online.OnlineCode;
import vn.tiepdan.online.OnlinePapers;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionReceipts;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.StageChoice;
import vn.tiepdan.plan.PlanCode;
import vn.tiepdan.plan.PlanPapers;
import vn.tiepdan.processing.ProcessingPaper;
import vn.tiepdan.processing.ProcessingPapers;
import vn.tiepdan.reception.ReceptionBook;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitReceipts;
import vn.tiepdan.refusal.RefusalNotice;
import vn.tiepdan.review.ListDesk;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.succession.MergerCode;
import vn.tiepdan.succession.MergerPapers;
import vn.tiepdan.web.shared.Today;

/**
 * Hands out papers as downloads, never shown inside a page and never kept by the browser: {@code /papers/receipt/BN-…/pdf},
 * {@code /papers/file/TL-…}, {@code /papers/certificate/XN-…/pdf}, {@code /papers/petition/D-…/GUIDANCE/docx}, {@code /papers/visit/L-…/refusal/pdf}, {@code /papers/visit/L-…/outcome/pdf}, {@code /papers/book/docx?from=…&to=…},
 * {@code /papers/book/xlsx?from=…&to=…}, {@code /papers/head/xlsx?unit=…&year=…}, {@code /papers/heads/xlsx?year=…},
 * {@code /papers/conclusion/KL-…/pdf}, {@code /papers/online/TT-…/pdf}, {@code /papers/urging/NV-…/4/pdf}, {@code /papers/meeting/GB-…/minutes/pdf},
 * {@code /papers/schedule/pdf?unit=…&from=…&to=…}, {@code /papers/watch/DS-…/pdf}, {@code /papers/report/BC-…/pdf},
 * {@code /papers/report-request/YB-…/xlsx}, {@code /papers/merger/SN-…/pdf}, {@code /papers/plan/KH-…/docx?edition=…},
 * {@code /papers/incident/SV-…/pdf}.
 */
@WebServlet("/papers/*")
public class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient ReceiptRegister receipts;

    @Inject
    transient VisitReceipts visitReceipts;

    @Inject
    transient PetitionReceipts petitionReceipts;

    @Inject
    transient FilingCabinet cabinet;

    @Inject
    transient ReceptionBook book;

    @Inject
    transient DutyLogDesk duty;

    @Inject
    transient SoughtWords sought;

    @Inject
    transient Today today;

    @Inject
    transient CertificateDesk certificates;

    @Inject
    transient ProcessingPapers processing;

    @Inject
    transient HeadExport heads;

    @Inject
    transient ConclusionPapers conclusions;

    @Inject
    transient ListDesk watchLists;

    @Inject
    transient PlanPapers plans;

    @Inject
    transient IncidentPapers incidents;

    @Inject
    transient OnlinePapers invitations;

    @Inject
    transient UrgingLetter urging;

    @Inject
    transient MeetingPapers meetings;

    @Inject
    transient ReportPapers reports;

    @Inject
    transient MergerPapers mergers;

    @Inject
    transient ScheduleNotice schedule;

    @Inject
    transient RefusalNotice refusals;

    @Inject
    transient CoursePaper courses;

    @Inject
    transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = String.valueOf(request.getPathInfo()).split("/", -1);
        try {
            if (path.length == 4 && "receipt".equals(path[1])) {
                hand(response, receipt(receipts.row(new ReceiptCode(path[2])), format(path[3])));
            } else if (path.length == 4 && "certificate".equals(path[1])) {
                hand(response, certificates.print(new CertificateCode(path[2]), format(path[3])));
            } else if (path.length == 5 && "petition".equals(path[1])) {
                PetitionCode petition = new PetitionCode(path[2]);
                hand(response, processing.print(petition, ProcessingPaper.valueOf(path[3]), format(path[4])));
            } else if (path.length == 5 && "visit".equals(path[1])) {
                hand(response, visit(new VisitCode(path[2]), path[3], format(path[4])));
            } else if (path.length == 3 && "book".equals(path[1]) && "xlsx".equals(path[2])) {
                workbook(request, response);
            } else if (path.length == 3 && "book".equals(path[1])) {
                hand(response, book(request, format(path[2])));
            } else if (path.length == 3 && "allowance".equals(path[1]) && "xlsx".equals(path[2])) {
                AllowanceSheet sheet = duty.allowanceSheet(YearMonth.from(day(request, "month")));
                head(response, sheet.fileName(), XLSX);
                sheet.writeTo(response.getOutputStream());
            } else if (path.length == 3 && "head".equals(path[1]) && "xlsx".equals(path[2])) {
                String unit = String.valueOf(request.getParameter("unit"));
                int year = Integer.parseInt(request.getParameter("year"));
                hand(
                        response,
                        "tiep-dan-nguoi-dung-dau-" + unit + "-" + year + ".xlsx",
                        XLSX,
                        heads.unit(new UnitCode(unit), year));
            } else if (path.length == 3 && "heads".equals(path[1]) && "xlsx".equals(path[2])) {
                int year = Integer.parseInt(request.getParameter("year"));
                hand(response, "tiep-dan-nguoi-dung-dau-" + year + ".xlsx", XLSX, heads.wards(year));
            } else if (path.length == 4 && "conclusion".equals(path[1])) {
                hand(response, conclusions.print(new ConclusionCode(path[2]), format(path[3])));
            } else if (path.length == 5 && "urging".equals(path[1])) {
                hand(response, urging.print(new TaskCode(path[2]), Integer.parseInt(path[3]), format(path[4])));
            } else if (path.length == 5 && "meeting".equals(path[1])) {
                hand(response, meeting(new MeetingCode(path[2]), path[3], format(path[4])));
            } else if (path.length == 4 && "report".equals(path[1]) && "xlsx".equals(path[3])) {
                hand(response, path[2] + ".xlsx", XLSX, reports.workbook(new ReportCode(path[2])));
            } else if (path.length == 4 && "report".equals(path[1])) {
                hand(response, reports.print(new ReportCode(path[2]), format(path[3])));
            } else if (path.length == 4 && "report-request".equals(path[1])) {
                hand(response, "tong-hop-" + path[2] + ".xlsx", XLSX, reports.consolidation(path[2]));
            } else if (path.length == 4 && "merger".equals(path[1]) && "xlsx".equals(path[3])) {
                hand(response, path[2] + ".xlsx", XLSX, mergers.workbook(new MergerCode(path[2])));
            } else if (path.length == 4 && "merger".equals(path[1])) {
                hand(response, mergers.print(new MergerCode(path[2]), format(path[3])));
            } else if (path.length == 4 && "plan".equals(path[1])) {
                String edition = request.getParameter("edition");
                hand(
                        response,
                        plans.print(
                                new PlanCode(path[2]),
                                edition == null ? null : Integer.valueOf(edition),
                                format(path[3])));
            } else if (path.length == 4 && "incident".equals(path[1])) {
                hand(response, incidents.handover(new IncidentCode(path[2]), format(path[3])));
            } else if (path.length == 4 && "online".equals(path[1])) {
                hand(response, invitations.invitation(new OnlineCode(path[2]), format(path[3])));
            } else if (path.length == 3 && "schedule".equals(path[1])) {
                UnitCode unit = new UnitCode(String.valueOf(request.getParameter("unit")));
                hand(response, schedule.print(unit, day(request, "from"), day(request, "to"), format(path[2])));
            } else if (path.length == 4 && "watch".equals(path[1]) && "xlsx".equals(path[3])) {
                hand(response, path[2] + ".xlsx", XLSX, watchLists.workbook(path[2]));
            } else if (path.length == 4 && "watch".equals(path[1])) {
                hand(response, watchLists.print(path[2], format(path[3])));
            } else if (path.length == 3 && "file".equals(path[1])) {
                AttachedFile file = cabinet.take(new AttachmentCode(path[2]));
                hand(response, file.name(), file.kind().mediaType(), file.content());
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (DomainException refused) {
            trail.refused("web.refused", request.getServletPath(), refused.code());
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (IllegalArgumentException | DateTimeParseException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException refused) {
            trail.refused("web.refused", request.getServletPath(), "access.role-missing");
            // A receipt is looked up before the role is asked: 403 would say that there is one.
            boolean receipt = path.length > 1 && "receipt".equals(path[1]);
            response.sendError(receipt ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private PrintedForm receipt(ReceiptRow row, OutputFormat format) {
        return "visit".equals(row.ownerKind())
                ? visitReceipts.print(new VisitCode(row.ownerCode()), row.code(), format)
                : petitionReceipts.print(new PetitionCode(row.ownerCode()), row.code(), format);
    }

    private PrintedForm meeting(MeetingCode code, String paper, OutputFormat format) {
        return switch (paper) {
            case "invitation" -> meetings.invitation(code, format);
            case "minutes" -> meetings.minutes(code, format);
            default -> throw new IllegalArgumentException(paper);
        };
    }

    private PrintedForm visit(VisitCode visit, String paper, OutputFormat format) {
        return switch (paper) {
            case "refusal" -> refusals.print(visit, format);
            case "outcome" -> courses.print(visit, format);
            default -> throw new IllegalArgumentException(paper);
        };
    }

    private PrintedForm book(HttpServletRequest asked, OutputFormat format) {
        return book.print(filter(asked), day(asked, "from"), day(asked, "to"), format);
    }

    /** Written as it is read from the disk, when all that could be refused was. */
    private void workbook(HttpServletRequest asked, HttpServletResponse response) throws IOException {
        LocalDate from = day(asked, "from");
        LocalDate to = day(asked, "to");
        try (ReceptionBookSheet sheet = book.export(filter(asked), from, to)) {
            head(response, "so-tiep-cong-dan-" + from + "-" + to + ".xlsx", XLSX);
            sheet.writeTo(response.getOutputStream());
        }
    }

    private static LocalDate day(HttpServletRequest asked, String parameter) {
        return LocalDate.parse(String.valueOf(asked.getParameter(parameter)));
    }

    private VisitFilter filter(HttpServletRequest asked) {
        String kind = asked.getParameter("kind");
        String type = asked.getParameter("type");
        String unit = asked.getParameter("unit");
        String stage = asked.getParameter("stage");
        return new VisitFilter(
                sought.of(asked.getParameter("words")),
                unit == null || unit.isEmpty() ? null : new UnitCode(unit),
                kind == null || kind.isEmpty() ? null : PetitionKind.valueOf(kind),
                type == null || type.isEmpty() ? null : ReceptionType.valueOf(type),
                stage == null || stage.isEmpty() ? null : StageChoice.valueOf(stage),
                RegisterBook.valueOf(String.valueOf(asked.getParameter("book"))),
                null,
                day(asked, "from"),
                day(asked, "to"),
                Boolean.parseBoolean(asked.getParameter("groups")),
                DueChoice.of(asked.getParameter("due"), today.getDate()));
    }

    private static OutputFormat format(String extension) {
        return OutputFormat.valueOf(extension.toUpperCase(Locale.ROOT));
    }

    private static void hand(HttpServletResponse response, PrintedForm form) throws IOException {
        hand(response, form.fileName(), form.mediaType(), form.bytes());
    }

    private static void hand(HttpServletResponse response, String name, String type, byte[] content)
            throws IOException {
        response.setContentLength(content.length);
        head(response, name, type);
        response.getOutputStream().write(content);
    }

    private static void head(HttpServletResponse response, String name, String type) {
        String written = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + written);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
