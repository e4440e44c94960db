package vn.tiepdan;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import vn.tiepdan.deadline.LawLoading;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.processing.CheckConditions;
import vn.tiepdan.processing.Condition;
import vn.tiepdan.processing.DecideOutcome;
import vn.tiepdan.processing.Notice;
import vn.tiepdan.processing.ProcessingDesk;
import vn.tiepdan.processing.ProcessingRegister;
import vn.tiepdan.processing.ProposeOutcome;
import vn.tiepdan.protection.NamingTrials;
import vn.tiepdan.protection.NamingTrialsOn;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.shared.LawTime;

/**
 * The desks upon a real database without a server, put together by hand: each call is one transaction of one officer, and events
 * reach those who observe them. Roles to call are the server's to check, so nobody is refused a method here.
 */
final class WholeHouse implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2024, 6, 18);

    private static final List<String> OBSERVERS = List.of(
            "vn.tiepdan.agenda.PapersOfSessions",
            "vn.tiepdan.booking.BookingsOfSessions",
            "vn.tiepdan.conclusion.ConclusionsOfVisits",
            "vn.tiepdan.coverage.LeaveOfPresiding",
            "vn.tiepdan.coordination.ClocksOfTasks",
            "vn.tiepdan.coordination.PapersOfTasks",
            "vn.tiepdan.coordination.TasksOfPetitions",
            "vn.tiepdan.course.CoursesOfVisits",
            "vn.tiepdan.document.PapersUnderSeal",
            "vn.tiepdan.dossier.DossiersOfPetitions",
            "vn.tiepdan.duplicate.DuplicatesOfPetitions",
            "vn.tiepdan.headduty.EntriesOfSessions",
            "vn.tiepdan.incident.HotSpotsOfIncidents",
            "vn.tiepdan.incident.NewsOfIncidents",
            "vn.tiepdan.incident.PromisesOfTasks",
            "vn.tiepdan.notice.Newsroom",
            "vn.tiepdan.notice.PasswordNews",
            "vn.tiepdan.notice.Withdrawal",
            "vn.tiepdan.online.OnlineOfPetitions",
            "vn.tiepdan.party.PartiesOfPetitions",
            "vn.tiepdan.petition.PapersOfPetitions",
            "vn.tiepdan.petition.PetitionClocks",
            "vn.tiepdan.petition.PetitionsOfCases",
            "vn.tiepdan.petition.PetitionsOfCitizens",
            "vn.tiepdan.plan.NewsOfPlans",
            "vn.tiepdan.plan.PlansOfWindows",
            "vn.tiepdan.reception.ClocksOfVisits",
            "vn.tiepdan.reception.PapersOfVisits",
            "vn.tiepdan.reception.VisitsOfCases",
            "vn.tiepdan.reception.VisitsOfCitizens",
            "vn.tiepdan.reception.VisitsOfPetitions",
            "vn.tiepdan.refusal.RefusalsOfVisits",
            "vn.tiepdan.review.InstructionsOfTasks");

    private static final String KEY_FILE = keyFile();

    private final WholeDatabase database;
    private Clock clock = at(TODAY);

    WholeHouse() throws Exception {
        this(new WholeDatabase(SchemaCopy.furnished("house", WholeHouse::furnish)));
    }

    private WholeHouse(WholeDatabase database) {
        this.database = database;
        System.setProperty("tiepdan.key.file", KEY_FILE);
    }

    private static String keyFile() {
        try {
            Path folder = Files.createTempDirectory("house");
            folder.toFile().deleteOnExit();
            Path key = folder.resolve("key.json");
            key.toFile().deleteOnExit();
            return key.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Two wards, the officers of the first with their roles, the law. */
    private static void furnish(SchemaCopy bare) throws Exception {
        WholeDatabase database = new WholeDatabase(bare);
        database.keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TDAN', 'Phường Thịnh Đán', 'Thịnh Đán ward', 'WARD', '2010-01-01'),
                    ('TTHINH', 'Phường Tân Thịnh', 'Tân Thịnh ward', 'WARD', '2010-01-01')""", """
                insert into officer (code, full_name) values
                    ('vanphong', 'Nguyễn Hồng Nhung'), ('motcua', 'Trần Đức Minh'), ('chutich', 'Lê Quang Thịnh'),
                    ('phochutich', 'Phạm Thu Hà'), ('hoidong', 'Đỗ Văn Bình'), ('diachinh', 'Hoàng Minh Đức'),
                    ('vanphong2', 'Lý Thị Hoa')""", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from)
                select row_number() over (order by code), code, case code when 'vanphong2' then 'TTHINH' else 'TDAN' end,
                       'Công chức', 'Officer', '2024-01-01' from officer""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (1, 'vanphong', 'OSU', 'TDAN', '2024-01-01'), (2, 'vanphong', 'CLERK', 'TDAN', '2024-01-01'),
                    (3, 'vanphong', 'OFFICER', 'TDAN', '2024-01-01'), (4, 'motcua', 'OFFICER', 'TDAN', '2024-01-01'),
                    (5, 'chutich', 'CHAIR', 'TDAN', '2024-01-01'), (6, 'phochutich', 'VICE_CHAIR', 'TDAN', '2024-01-01'),
                    (7, 'hoidong', 'COUNCIL', 'TDAN', '2024-01-01'), (8, 'diachinh', 'SPECIALIST', 'TDAN', '2024-01-01'),
                    (9, 'vanphong2', 'CLERK', 'TTHINH', '2024-01-01')""");
        new WholeHouse(database).let("vanphong", LawLoading.class, LawLoading::load);
        database.leave();
    }

    /** From now on it is that day. */
    void day(LocalDate day) {
        clock = at(day);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** From now on it is that moment. */
    void moment(LocalDateTime moment) {
        clock = at(moment);
    }

    private static Clock at(LocalDate day) {
        return at(day.atTime(9, 0));
    }

    private static Clock at(LocalDateTime moment) {
        return Clock.fixed(moment.atZone(LawTime.ZONE).toInstant(), LawTime.ZONE);
    }

    /** What the officer asks of a desk or a register; forgotten when it is refused. */
    <D, R> R as(String officer, Class<D> desk, Function<D, R> deed) {
        EntityManager em = database.entities().createEntityManager();
        try {
            em.getTransaction().begin();
            Beans beans = new Beans(em, officer);
            R result = deed.apply(desk.cast(beans.of(desk)));
            beans.ending.forEach(Synchronization::beforeCompletion);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** A deed that answers nothing. */
    <D> void let(String officer, Class<D> desk, Consumer<D> deed) {
        as(officer, desk, bean -> {
            deed.accept(bean);
            return null;
        });
    }

    /** What a register lists. */
    <D, T> List<T> list(String officer, Class<D> register, Function<D, List<T>> question) {
        return as(officer, register, question);
    }

    /** What a register counts. */
    <D> long count(String officer, Class<D> register, ToLongFunction<D> question) {
        return as(officer, register, question::applyAsLong);
    }

    /** Somebody comes and tells what he wants, classified at once unless the kind is null. */
    VisitCode come(PetitionKind kind) {
        return as("vanphong", ReceptionDesk.class, desk -> desk.register(Told.visit(kind)));
    }

    PetitionCode handOver(VisitCode visit, PetitionKind kind) {
        return as("vanphong", ReceptionDesk.class, desk -> desk.takeIn(visit, Told.paper(), Told.petition(kind)));
    }

    VisitCode classify(VisitCode visit, PetitionKind kind) {
        return as(
                "vanphong",
                ReceptionDesk.class,
                desk -> desk.classify(visit, row(visit).version(), Told.visitAs(kind)));
    }

    PetitionCode classify(PetitionCode petition, PetitionKind kind) {
        return as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.classify(petition, row(petition).version(), Told.petition(kind)));
    }

    /** An officer finds every condition met and proposes it, and the head accepts. */
    void accept(PetitionCode petition) {
        Map<Condition, Boolean> met = new EnumMap<>(Condition.class);
        ProcessingRegister.asked(row(petition), PetitionLevel.FIRST).forEach(condition -> met.put(condition, true));
        let(
                "vanphong",
                ProcessingDesk.class,
                desk -> desk.check(petition, row(petition).version(), new CheckConditions(PetitionLevel.FIRST, met)));
        let(
                "vanphong",
                ProcessingDesk.class,
                desk -> desk.propose(
                        petition,
                        row(petition).version(),
                        new ProposeOutcome(MainOutcome.ACCEPTED, null, "Đủ điều kiện")));
        LocalDate today = LocalDate.now(clock);
        let(
                "chutich",
                ProcessingDesk.class,
                desk -> desk.accept(
                        petition,
                        row(petition).version(),
                        new DecideOutcome(
                                today,
                                "1/TB",
                                null,
                                null,
                                null,
                                null,
                                false,
                                new Notice(ReplyMode.POST, today, "1/TB", "Mã bưu gửi", null))));
    }

    VisitRow row(VisitCode visit) {
        return as("vanphong", VisitRegister.class, register -> register.row(visit));
    }

    PetitionRow row(PetitionCode petition) {
        return as("vanphong", PetitionRegister.class, register -> register.row(petition));
    }

    List<PetitionRow> petitionsOf(VisitCode visit) {
        String intake = row(visit).intakeCode().value();
        return as("vanphong", PetitionRegister.class, register -> register.find(PetitionFilter.ofVisit(intake), 0, 9));
    }

    WholeDatabase database() {
        return database;
    }

    @Override
    public void close() throws Exception {
        database.close();
    }

    /** The beans of one transaction, each made once, its fields filled as the container would. */
    private final class Beans {

        private final EntityManager em;
        private final String officer;
        private final Map<Class<?>, Object> made = new HashMap<>();
        private final List<Synchronization> ending = new ArrayList<>();
        private Object kept;

        private Beans(EntityManager em, String officer) {
            this.em = em;
            this.officer = officer;
        }

        Object of(Class<?> type) {
            Object known = made.get(type);
            if (known != null) {
                return known;
            }
            try {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                Object bean = constructor.newInstance();
                made.put(type, bean);
                for (Field field : type.getDeclaredFields()) {
                    if (field.isAnnotationPresent(Inject.class)
                            || field.isAnnotationPresent(PersistenceContext.class)
                            || field.isAnnotationPresent(Resource.class)) {
                        field.setAccessible(true);
                        field.set(bean, given(field.getType()));
                    }
                }
                for (Method method : type.getDeclaredMethods()) {
                    if (method.isAnnotationPresent(PostConstruct.class)) {
                        call(method, bean);
                    }
                }
                return bean;
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private Object given(Class<?> wanted) throws ReflectiveOperationException {
            if (wanted == EntityManager.class) {
                return em;
            }
            if (wanted == Clock.class) {
                return clock;
            }
            if (wanted == NamingTrials.class) {
                return new NamingTrialsOn(database);
            }
            if (wanted == SessionContext.class) {
                return fake(SessionContext.class, argument -> argument == null ? (Principal) () -> officer : false);
            }
            if (wanted == DataSource.class) {
                Connection connection = em.unwrap(Connection.class);
                Object lent = Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (self, method, arguments) ->
                                method.getName().equals("close") ? null : method.invoke(connection, arguments));
                return fake(DataSource.class, none -> lent);
            }
            if (wanted == TransactionSynchronizationRegistry.class) {
                return Proxy.newProxyInstance(
                        wanted.getClassLoader(), new Class<?>[] {wanted}, (self, method, arguments) -> {
                            switch (method.getName()) {
                                case "putResource" -> kept = arguments[1];
                                case "registerInterposedSynchronization" -> ending.add((Synchronization) arguments[0]);
                                default -> {
                                    return kept;
                                }
                            }
                            return null;
                        });
            }
            if (wanted == Pbkdf2PasswordHash.class) {
                return fake(Pbkdf2PasswordHash.class, argument -> "hashed");
            }
            if (wanted == Event.class) {
                return fake(Event.class, argument -> {
                    tell(argument);
                    return null;
                });
            }
            return of(wanted);
        }

        private Object fake(Class<?> type, Function<Object, Object> answer) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (self, method, arguments) -> answer.apply(arguments == null ? null : arguments[0]));
        }

        private void tell(Object event) {
            try {
                for (String observer : OBSERVERS) {
                    for (Method method : Class.forName(observer).getDeclaredMethods()) {
                        Parameter[] parameters = method.getParameters();
                        if (parameters.length == 1
                                && parameters[0].isAnnotationPresent(Observes.class)
                                && parameters[0].getType().isInstance(event)) {
                            call(method, of(method.getDeclaringClass()), event);
                        }
                    }
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private void call(Method method, Object bean, Object... arguments) throws ReflectiveOperationException {
            method.setAccessible(true);
            try {
                method.invoke(bean, arguments);
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof RuntimeException refusal) {
                    throw refusal;
                }
                throw thrown;
            }
        }
    }
}
