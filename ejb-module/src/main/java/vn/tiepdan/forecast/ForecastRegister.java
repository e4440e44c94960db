package vn.tiepdan.forecast;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.warning.GroupRow;
import vn.tiepdan.warning.WarningRegister;

/** Reads the forecasts of the wards whose records the caller sees; the case is named only to those who see it. */
@Repository
public class ForecastRegister {

    private static final String FROM = " from SituationForecast f where " + Forecasts.VISIBLE;

    @PersistenceContext
    EntityManager em;

    @Inject
    MatterRegister matters;

    @Inject
    WarningRegister warnings;

    @Inject
    UnitRegister units;

    @Inject
    Forecasts forecasts;

    /** One page, those not scored first, the latest first. */
    public List<ForecastRow> find(UnitCode unit, boolean open, int first, int size) {
        return rows(bind(
                        em.createQuery(
                                "select f" + FROM + where(unit, open)
                                        + " order by case when f.scoredOn is null then 0 else 1 end, f.from desc, f.id desc",
                                SituationForecast.class),
                        unit)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    public long count(UnitCode unit, boolean open) {
        return bind(em.createQuery("select count(f)" + FROM + where(unit, open), Long.class), unit)
                .getSingleResult();
    }

    /** The forecasts written before this one, the latest first; the latest of all for null. */
    public List<ForecastRow> after(String code, UnitCode unit, int size) {
        String next = code == null ? "" : " and f.id < (select k.id from SituationForecast k where k.code = :code)";
        TypedQuery<SituationForecast> query = bind(
                em.createQuery(
                        "select f" + FROM + where(unit, false) + next + " order by f.id desc", SituationForecast.class),
                unit);
        if (code != null) {
            query.setParameter("code", code);
        }
        return rows(query.setMaxResults(size).getResultList());
    }

    public ForecastRow row(String code) {
        return rows(forecasts
                        .bind(em.createQuery("select f" + FROM + " and f.code = :code", SituationForecast.class))
                        .setParameter("code", code)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("forecast.not-found", code));
    }

    /** How well the ward has forecast, of the forecasts that the caller sees. */
    public ForecastScore score(UnitCode unit) {
        Object[] found = bind(
                        em.createQuery("""
                                select count(f), sum(case when f.state = vn.tiepdan.forecast.ForecastState.HIT then 1 else 0 end),
                                       sum(case when f.state = vn.tiepdan.forecast.ForecastState.HIT then (100 - f.likelihood) * (100 - f.likelihood)
                                                else f.likelihood * f.likelihood end),
                                       sum(case when f.state = vn.tiepdan.forecast.ForecastState.HIT then abs(f.came - f.expected) else 0 end)""" + FROM + where(unit, false) + " and f.scoredOn is not null", Object[].class),
                        unit)
                .getSingleResult();
        int scored = ((Number) found[0]).intValue();
        if (scored == 0) {
            return new ForecastScore(0, 0, null, null);
        }
        int hits = ((Number) found[1]).intValue();
        return new ForecastScore(
                scored,
                hits,
                mean(((Number) found[2]).longValue(), scored * 10_000L, 3),
                hits == 0 ? null : mean(((Number) found[3]).longValue(), hits, 1));
    }

    private static BigDecimal mean(long sum, long by, int places) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(by), places, RoundingMode.HALF_UP);
    }

    private static String where(UnitCode unit, boolean open) {
        return (unit == null ? "" : " and f.unit = :unit") + (open ? " and f.scoredOn is null" : "");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, UnitCode unit) {
        forecasts.bind(query);
        if (unit != null) {
            query.setParameter("unit", unit);
        }
        return query;
    }

    private List<ForecastRow> rows(List<SituationForecast> found) {
        Set<String> cases = found.stream()
                .map(SituationForecast::matter)
                .filter(Objects::nonNull)
                .map(MatterCode::value)
                .collect(Collectors.toSet());
        Set<String> seen = cases.isEmpty() ? Set.of() : matters.seenAmong(cases).keySet();
        Map<UnitCode, Map<String, String>> groups = new HashMap<>();
        return found.stream()
                .map(forecast -> forecast.row(
                        forecast.matter() != null
                                && seen.contains(forecast.matter().value()),
                        forecast.group() == null
                                ? null
                                : groups.computeIfAbsent(forecast.unit(), this::groupsOf)
                                        .get(forecast.group()),
                        units.nameOf(forecast.owner())))
                .toList();
    }

    private Map<String, String> groupsOf(UnitCode unit) {
        return warnings.groups(unit).stream().collect(Collectors.toMap(GroupRow::code, GroupRow::name));
    }
}
