package vn.tiepdan.web.schedule;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import vn.tiepdan.feed.FeedDesk;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code schedule/feeds.xhtml}: the calendar for phones and programs, everybody's and one's own. */
@Named
@ViewScoped
public class FeedsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String API = "/tiepdan-api/calendars/";

    @Inject
    FeedDesk desk;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    HttpServletRequest request;

    private UnitCode unit;
    private Instant since;
    private String secret;

    public void open() {
        unit = scope.home();
        since = desk.since();
    }

    /** The address is on the page once, in the answer to this very act. */
    public void renew() {
        secret = desk.renew().value();
        since = desk.since();
    }

    public String revoke() {
        desk.revoke();
        notice.success("schedule.feeds.revoked");
        return "feeds?faces-redirect=true";
    }

    public String getOwnAddress() {
        return secret == null ? null : server() + API + "own/" + secret + ".ics";
    }

    public String getPublicAddress() {
        return unit == null ? null : server() + API + unit + ".ics";
    }

    private String server() {
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    public UnitCode getUnit() {
        return unit;
    }

    public Instant getSince() {
        return since;
    }
}
