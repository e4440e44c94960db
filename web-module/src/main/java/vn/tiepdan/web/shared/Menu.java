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
import vn.tiepdan.organisation.Scope;

/** The left menu: the jobs of who is signed in, each with its pages; a page that does not exist is not offered. */
@Named
@RequestScoped
public class Menu {

    /** Pages outside the menu that are opened only by who is offered the page before them. */
    private static final Map<String, MenuItem> BEHIND = Map.of(
            "/warning/scores.xhtml", MenuItem.MATTERS,
            "/warning/alarm.xhtml", MenuItem.ALARMS,
            "/warning/rules.xhtml", MenuItem.ALARMS,
            "/forecast/forecast.xhtml", MenuItem.FORECASTS,
            "/forecast/edit.xhtml", MenuItem.FORECASTS,
            "/scenario/plan.xhtml", MenuItem.SCENARIOS,
            "/scenario/scenario.xhtml", MenuItem.SCENARIOS,
            "/scenario/checks.xhtml", MenuItem.SCENARIOS,
            "/incident/measures.xhtml", MenuItem.INCIDENTS,
            "/succession/merger.xhtml", MenuItem.MERGERS);

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
