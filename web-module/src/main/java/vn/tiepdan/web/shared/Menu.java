package vn.tiepdan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tiepdan.organisation.Scope;

/** The left menu: the jobs of who is signed in, each with its pages; a page that does not exist is not offered. */
@Named
@RequestScoped
public class Menu {

    /** Pages outside the menu that are opened only by who is offered the page before them. */
    private static final Map<String, MenuItem> BEHIND = Map.ofEntries(
            Map.entry("/warning/scores.xhtml", MenuItem.MATTERS),
            Map.entry("/warning/alarm.xhtml", MenuItem.ALARMS),
            Map.entry("/warning/rules.xhtml", MenuItem.ALARMS),
            Map.entry("/forecast/forecast.xhtml", MenuItem.FORECASTS),
            Map.entry("/forecast/edit.xhtml", MenuItem.FORECASTS),
            Map.entry("/outreach/ask.xhtml", MenuItem.OUTREACH),
            Map.entry("/outreach/notes.xhtml", MenuItem.OUTREACH),
            Map.entry("/scenario/plan.xhtml", MenuItem.SCENARIOS),
            Map.entry("/scenario/scenario.xhtml", MenuItem.SCENARIOS),
            Map.entry("/scenario/checks.xhtml", MenuItem.SCENARIOS),
            Map.entry("/incident/measures.xhtml", MenuItem.INCIDENTS),
            Map.entry("/incident/destinations.xhtml", MenuItem.INCIDENTS),
            Map.entry("/incident/returns.xhtml", MenuItem.INCIDENTS),
            Map.entry("/dossier/dossier.xhtml", MenuItem.VIOLATIONS),
            Map.entry("/succession/merger.xhtml", MenuItem.MERGERS),
            Map.entry("/briefing/report.xhtml", MenuItem.REPORTS),
            Map.entry("/briefing/request.xhtml", MenuItem.REPORT_REQUESTS),
            Map.entry("/situation/now.xhtml", MenuItem.SITUATION),
            Map.entry("/situation/wards.xhtml", MenuItem.SITUATION),
            Map.entry("/situation/wards-now.xhtml", MenuItem.SITUATION),
            Map.entry("/coordination/task.xhtml", MenuItem.TASKS),
            Map.entry("/coordination/task-new.xhtml", MenuItem.TASKS),
            Map.entry("/directive/directive.xhtml", MenuItem.DIRECTIVES),
            Map.entry("/directive/new.xhtml", MenuItem.DIRECTIVES),
            Map.entry("/meeting/new.xhtml", MenuItem.MEETINGS),
            Map.entry("/advice/advice.xhtml", MenuItem.ADVICE),
            Map.entry("/advice/new.xhtml", MenuItem.ADVICE),
            Map.entry("/plan/distribution.xhtml", MenuItem.SESSION_PLAN),
            Map.entry("/plan/draft.xhtml", MenuItem.PLANS),
            Map.entry("/plan/matrix.xhtml", MenuItem.PLAN_BOARD),
            Map.entry("/plan/timeline.xhtml", MenuItem.PLAN_BOARD),
            Map.entry("/hotspot/case.xhtml", MenuItem.WATCH),
            Map.entry("/hotspot/lists.xhtml", MenuItem.WATCH),
            Map.entry("/hotspot/rules.xhtml", MenuItem.WATCH),
            Map.entry("/hotspot/spot.xhtml", MenuItem.HOT_SPOTS),
            Map.entry("/review/register.xhtml", MenuItem.WATCH),
            Map.entry("/matter/case.xhtml", MenuItem.MATTERS),
            Map.entry("/petition/dossier.xhtml", MenuItem.PETITION_REGISTER),
            Map.entry("/reception/visit.xhtml", MenuItem.RECEPTION_BOOK),
            Map.entry("/reception/waits.xhtml", MenuItem.COUNTER),
            Map.entry("/roster/proposal.xhtml", MenuItem.ROSTER),
            Map.entry("/takeover/batch.xhtml", MenuItem.TAKEOVER),
            Map.entry("/takeover/upload.xhtml", MenuItem.TAKEOVER),
            Map.entry("/takeover/balance.xhtml", MenuItem.OPENING_BALANCES),
            Map.entry("/deadline/change.xhtml", MenuItem.LAW_CHANGES),
            Map.entry("/admin/account.xhtml", MenuItem.ACCOUNTS));

    /**
     * Pages that say themselves whose they are: before the sign-in and for who waits, one's own, and records that come to somebody by his
     * part in them, whatever his roles: a task force, a review, a meeting, an online session, a session of the head, a note or a guidance
     * that he may read.
     */
    static final Set<String> OPEN = Set.of(
            "/login.xhtml",
            "/password.xhtml",
            "/help.xhtml",
            "/notice/open.xhtml",
            "/online/paper.xhtml",
            "/online/session.xhtml",
            "/reception/board.xhtml",
            "/reception/queue.xhtml",
            "/reception/slip.xhtml",
            "/reception/where.xhtml",
            "/schedule/public.xhtml",
            "/schedule/feeds.xhtml",
            "/schedule/list.xhtml",
            "/schedule/month.xhtml",
            "/schedule/session.xhtml",
            "/deadline/clock.xhtml",
            "/incident/incident.xhtml",
            "/review/file.xhtml",
            "/meeting/meeting.xhtml",
            "/headduty/session.xhtml",
            "/scenario/notes.xhtml",
            "/outreach/guidance.xhtml");

    @Inject
    Scope scope;

    @Inject
    ServletContext pages;

    private List<Section> sections;

    public List<Section> getSections() {
        if (sections == null) {
            Set<String> roles = scope.roles();
            List<Section> found = new ArrayList<>();
            Arrays.stream(MenuItem.values())
                    .filter(item -> item.isFor(roles) && exists(item))
                    .forEach(item -> {
                        if (found.isEmpty()
                                || !found.get(found.size() - 1).name().equals(item.section())) {
                            found.add(new Section(item.section(), new ArrayList<>()));
                        }
                        found.get(found.size() - 1).items().add(item);
                    });
            sections = found;
        }
        return sections;
    }

    /** The job under which the page stands, for the breadcrumb; null for a page outside the menu. */
    public String sectionOf(String page) {
        return Arrays.stream(MenuItem.values())
                .filter(item -> item.page().equals(page))
                .map(MenuItem::section)
                .findFirst()
                .orElse(null);
    }

    public boolean offers(String item) {
        return getSections().stream().anyMatch(section -> section.items().contains(MenuItem.valueOf(item)));
    }

    /** Whether a page may be opened by its address; one outside the menu says itself whose it is. */
    boolean mayOpen(String view) {
        return Arrays.stream(MenuItem.values())
                        .filter(item -> item.view().equals(view))
                        .allMatch(item -> item.isFor(Set.of()) || item.isFor(scope.roles()))
                && (BEHIND.get(view) == null || BEHIND.get(view).isFor(scope.roles()));
    }

    /** Whether it is said of the page who may open it. */
    static boolean knows(String view) {
        return BEHIND.containsKey(view)
                || OPEN.contains(view)
                || Arrays.stream(MenuItem.values()).anyMatch(item -> item.view().equals(view));
    }

    /** The pages beside the menu. */
    static Set<String> beside() {
        Set<String> views = new TreeSet<>(BEHIND.keySet());
        views.addAll(OPEN);
        return views;
    }

    private boolean exists(MenuItem item) {
        try {
            return pages.getResource(item.view()) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One job and its pages. */
    public record Section(String name, List<MenuItem> items) {}
}
