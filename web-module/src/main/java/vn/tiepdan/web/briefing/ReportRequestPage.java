package vn.tiepdan.web.briefing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tiepdan.briefing.AnswerRow;
import vn.tiepdan.briefing.FactName;
import vn.tiepdan.briefing.ReportDesk;
import vn.tiepdan.briefing.RequestDesk;
import vn.tiepdan.briefing.RequestRegister;
import vn.tiepdan.briefing.RequestRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code briefing/request.xhtml}: who answered a request, what is sent back, and what it all comes to (R134). */
@Named
@ViewScoped
public class ReportRequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RequestRegister register;

    @Inject
    RequestDesk desk;

    @Inject
    ReportDesk reports;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private String code;
    private RequestRow row;
    private List<AnswerRow> answers = List.of();
    private boolean asking;
    private Map<FactName, Long> sums = Map.of();
    private String unit;
    private String reason;

    public void open() {
        row = register.row(code);
        answers = register.answers(code);
        asking = register.isAsking(row) && (scope.has(Role.CITY) || scope.has(Role.INSPECTOR));
        if (asking) {
            sums = register.sums(code);
        }
    }

    public String draft(AnswerRow answer) {
        return "report?faces-redirect=true&code=" + reports.asked(answer.unit(), code);
    }

    public String receive(AnswerRow answer) {
        desk.receive(code, answer.unit(), answer.version());
        notice.success("briefing.done.receive", answer.unitName());
        return here();
    }

    public String sendBack() {
        AnswerRow answer = answers.stream()
                .filter(one -> one.unit().value().equals(unit))
                .findFirst()
                .orElseThrow();
        desk.sendBack(code, answer.unit(), answer.version(), reason);
        notice.success("briefing.done.send-back", answer.unitName());
        return here();
    }

    public String consolidate() {
        desk.consolidate(code, row.version());
        notice.success("briefing.done.consolidate", code);
        return here();
    }

    private String here() {
        return "request?faces-redirect=true&code=" + code;
    }

    /** Whether the caller drafts his ward's answer. */
    public boolean isMine(AnswerRow answer) {
        return scope.holdsIn(answer.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
    }

    /** Those that can be received or sent back. */
    public List<AnswerRow> getSent() {
        return answers.stream().filter(one -> one.state().name().equals("SENT")).toList();
    }

    public List<FactName> getFacts() {
        return Arrays.stream(FactName.values()).filter(sums::containsKey).toList();
    }

    public Long sum(FactName name) {
        return sums.get(name);
    }

    public RequestRow getRow() {
        return row;
    }

    public List<AnswerRow> getAnswers() {
        return answers;
    }

    public boolean isAsking() {
        return asking;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
