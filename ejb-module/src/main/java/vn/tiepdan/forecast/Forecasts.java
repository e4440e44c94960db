package vn.tiepdan.forecast;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.stream.Collectors;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All forecasts, as a collection. */
@Repository
class Forecasts {

    private static final String[] READERS = {
        Role.OFFICER,
        Role.CLERK,
        Role.OSU,
        Role.SPECIALIST,
        Role.CHAIR,
        Role.VICE_CHAIR,
        Role.COUNCIL,
        Role.POLICE,
        Role.CITY,
        Role.INSPECTOR
    };

    /** Who sees a forecast: the offices of the ward, its police and who watches over it; never whom its case concerns. */
    static final String VISIBLE = "(" + Scope.within("f.unit", "forecastUnits") + " and (f.matter is null or "
            + Scope.notHidden("f.matter") + "))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    @Inject
    Scope scope;

    /** Binds the words of {@link #VISIBLE}. */
    <Q extends Query> Q bind(Q query) {
        scope.bind(query)
                .setParameter(
                        "forecastUnits",
                        scope.units().stream()
                                .filter(unit -> scope.holdsIn(unit, READERS))
                                .map(UnitCode::value)
                                .collect(Collectors.joining(",")));
        return query;
    }

    void add(SituationForecast forecast) {
        em.persist(forecast);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** The next code of the ward in the year; whoever asks at the same time waits. */
    String next(UnitCode unit, int year) {
        String stem = "DB-" + unit + "-" + year + "-";
        numbering.inTurn(stem);
        long known = em.createQuery("select count(f) from SituationForecast f where f.code like :stem", Long.class)
                .setParameter("stem", stem + "%")
                .getSingleResult();
        return stem + String.format("%04d", known + 1);
    }

    SituationForecast asSeen(String code, int seenVersion) {
        SituationForecast forecast = bind(em.createQuery(
                        "select f from SituationForecast f where f.code = :code and " + VISIBLE,
                        SituationForecast.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("forecast.not-found", code));
        if (forecast.version() != seenVersion) {
            throw new Stale("forecast.stale", code);
        }
        return forecast;
    }
}
