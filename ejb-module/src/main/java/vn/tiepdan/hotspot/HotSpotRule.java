package vn.tiepdan.hotspot;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.shared.Repository;

/**
 * Whether a case reaches the rule of a hot spot when so many people gather about it; asked by the house itself, not by a reader, so that a
 * rule is met or not met whoever looks.
 */
@Repository
public class HotSpotRule {

    @PersistenceContext
    EntityManager em;

    @Inject
    WatchEntries entries;

    @Inject
    WatchRules rules;

    /** By which numbers it does; empty when it does not. */
    public Optional<Reached> metBy(MatterCode matter, int gathered, LocalDate today) {
        return em.createQuery("select f from CaseFacts f where f.matter = :matter", CaseFacts.class)
                .setParameter("matter", matter)
                .getResultStream()
                .findFirst()
                .filter(CaseFacts::isStanding)
                .flatMap(facts -> met(facts, gathered, today));
    }

    private Optional<Reached> met(CaseFacts facts, int gathered, LocalDate today) {
        MatterCode matter = facts.matter();
        int[] trend = entries.trends(List.of(matter), today).getOrDefault(matter.value(), new int[2]);
        CaseFigures figures = facts.on(today, trend[0], trend[1]).withPeople(gathered);
        List<WatchGround> grounds = entries.of(List.of(matter)).getOrDefault(matter, List.of()).stream()
                .filter(entry -> entry.isActive(today))
                .map(WatchEntry::ground)
                .distinct()
                .toList();
        return rules.of(facts.unit(), today).isHot(grounds, figures)
                ? Optional.of(new Reached(figures.people(), figures.visitsNow(), grounds.size()))
                : Optional.empty();
    }

    /** The numbers by which the rule is met. */
    public record Reached(int people, int visits, int grounds) {}
}
