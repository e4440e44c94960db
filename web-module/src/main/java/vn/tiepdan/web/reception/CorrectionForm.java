package vn.tiepdan.web.reception;

import java.io.Serializable;
import java.time.LocalTime;
import vn.tiepdan.reception.CorrectVisit;
import vn.tiepdan.reception.VisitRow;

/** What a visit should say instead, and why. */
public class CorrectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String content;
    private String requests;
    private String previousHandling;
    private LocalTime timeOut;
    private String reason;

    void begin(VisitRow row) {
        content = row.content();
        requests = row.requests();
        previousHandling = row.previousHandling();
        timeOut = row.timeOut();
    }

    CorrectVisit command() {
        return new CorrectVisit(content, requests, previousHandling, timeOut, reason);
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getRequests() {
        return requests;
    }

    public void setRequests(String requests) {
        this.requests = requests;
    }

    public String getPreviousHandling() {
        return previousHandling;
    }

    public void setPreviousHandling(String previousHandling) {
        this.previousHandling = previousHandling;
    }

    public LocalTime getTimeOut() {
        return timeOut;
    }

    public void setTimeOut(LocalTime timeOut) {
        this.timeOut = timeOut;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
