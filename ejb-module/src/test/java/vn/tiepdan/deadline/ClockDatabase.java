package vn.tiepdan.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tiepdan.Answering;
import vn.tiepdan.SchemaCopy;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.HeldRoles;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.LawTime;

/** A real PostgreSQL with our schema, used under the application's own role, and the desks of this feature upon it. */
public final class ClockDatabase implements AutoCloseable {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final UnitCode ANOTHER_WARD = new UnitCode("TTHINH");

    private final SchemaCopy server;
    private final EntityManagerFactory factory;
    private final List<String> trail = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    public ClockDatabase() throws IOException, SQLException {
        server = new SchemaCopy();
        factory = Persistence.createEntityManagerFactory(
                "clocks",
                Map.of(
                        "eclipselink.persistencexml",
                        "META-INF/deadline-persistence.xml",
                        "jakarta.persistence.jdbc.url",
                        server.url(SchemaCopy.APPLICATION)));
    }

    /** One transaction on a given day of law, rolled back when the work throws. */
    public void on(String day, Consumer<Desks> work) {
        EntityManager em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            work.accept(new Desks(em, day));
            em.getTransaction().commit();
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** The deeds in the trail, oldest first. */
    public List<String> trail() {
        return trail;
    }

    /** What was written about clocks, as whoever keeps their records was asked about it. */
    List<String> texts() {
        return texts;
    }

    @Override
    public void close() throws IOException {
        factory.close();
        server.close();
    }

    /** The beans of this feature, put together by hand inside one transaction. */
    public final class Desks {

        public final EntityManager em;
        public final Clock clock;
        public final AuditTrail audit = new AuditTrail() {
            @Override
            public void done(String act, Object object) {
                done(act, object, "");
            }

            @Override
            public void done(String act, Object object, String detail) {
                trail.add(act + " " + object + " " + detail);
            }
        };
        final LegalTerms terms = new LegalTerms();
        final CalendarDays days = new CalendarDays();
        public final LawLoading loading = new LawLoading();
        final Transitions transitions = new Transitions();
        final ClockCount count = new ClockCount();
        public final DeadlineClocks clocks = new DeadlineClocks();
        public final ClockDesk desk = new ClockDesk();
        public final ClockRegister register = new ClockRegister();
        public final ClockRecount recount = new ClockRecount();
        final DeadlinePreview preview = new DeadlinePreview();

        public void load() {
            loading.load();
        }

        private Desks(EntityManager em, String day) {
            this.em = em;
            clock = Clock.fixed(
                    LocalDate.parse(day).atTime(9, 0).atZone(LawTime.ZONE).toInstant(), LawTime.ZONE);
            terms.em = em;
            days.em = em;
            loading.terms = terms;
            loading.days = days;
            loading.files = new LawFiles();
            loading.files.em = em;
            loading.clock = clock;
            preview.terms = terms;
            preview.days = days;
            register.em = em;
            register.clock = clock;
            transitions.em = em;
            loading.transitions = transitions;
            count.terms = terms;
            count.days = days;
            count.law = loading.files;
            clocks.count = count;
            clocks.clocks = new Clocks();
            clocks.clocks.em = em;
            clocks.clock = clock;
            recount.terms = terms;
            recount.days = days;
            recount.clocks = clocks.clocks;
            recount.law = loading.files;
            desk.clocks = clocks.clocks;
            desk.terms = terms;
            desk.transitions = transitions;
            desk.count = count;
            desk.asked = new Answering<>(question -> {
                texts.addAll(List.of(question.texts()));
                grant(question);
            });
            desk.law = clock;
            desk.caller = new Caller() {
                @Override
                public OfficerCode officer() {
                    return new OfficerCode("vanphong");
                }
            };
            desk.scope = HeldRoles.scope(desk.caller.officer(), WARD, Role.CLERK);
            clocks.trail = audit;
            desk.trail = clocks.trail;
        }
    }

    /** Stands for the feature that keeps the record: grants what is not a stranger's ({@code X-}), some of another ward ({@code Y-}). */
    private static void grant(ClocksAsked question) {
        if (!question.subject().code().startsWith("X-")) {
            question.grant(question.subject().code(), question.subject().code().startsWith("Y-") ? ANOTHER_WARD : WARD);
        }
    }
}
