package vn.tiepdan.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import vn.tiepdan.advice.Addressee;
import vn.tiepdan.advice.AdviceCode;
import vn.tiepdan.advice.AdviceDesk;
import vn.tiepdan.advice.AdviceRegister;
import vn.tiepdan.advice.NoteClass;
import vn.tiepdan.advice.NoteDesk;
import vn.tiepdan.advice.SendNote;
import vn.tiepdan.advice.WriteAdvice;
import vn.tiepdan.briefing.AskReport;
import vn.tiepdan.briefing.DecideReport;
import vn.tiepdan.briefing.ReportCode;
import vn.tiepdan.briefing.ReportDesk;
import vn.tiepdan.briefing.ReportRegister;
import vn.tiepdan.briefing.RequestDesk;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.directive.DirectiveCode;
import vn.tiepdan.directive.DirectiveDesk;
import vn.tiepdan.directive.DirectiveRegister;
import vn.tiepdan.directive.IssuerKind;
import vn.tiepdan.directive.RecordDirective;
import vn.tiepdan.forecast.Destination;
import vn.tiepdan.forecast.DraftForecast;
import vn.tiepdan.forecast.ForecastDesk;
import vn.tiepdan.forecast.ForecastRegister;
import vn.tiepdan.hotspot.DecideGround;
import vn.tiepdan.hotspot.WatchDesk;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.identity.Sex;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.meeting.CallMeeting;
import vn.tiepdan.meeting.ContactDesk;
import vn.tiepdan.meeting.KeepContact;
import vn.tiepdan.meeting.MeetingCode;
import vn.tiepdan.meeting.MeetingDesk;
import vn.tiepdan.meeting.MeetingKind;
import vn.tiepdan.meeting.MeetingRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.outreach.AskGuidance;
import vn.tiepdan.outreach.Category;
import vn.tiepdan.outreach.NoteKind;
import vn.tiepdan.outreach.OutreachDesk;
import vn.tiepdan.outreach.WriteNote;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.review.InstructCase;
import vn.tiepdan.review.InstructionDesk;
import vn.tiepdan.review.InstructionOption;
import vn.tiepdan.review.ReviewCode;
import vn.tiepdan.review.ReviewDesk;
import vn.tiepdan.review.ReviewProgramme;
import vn.tiepdan.review.ReviewRegister;
import vn.tiepdan.warning.AlarmRow;
import vn.tiepdan.warning.WarningComputation;
import vn.tiepdan.warning.WarningDesk;
import vn.tiepdan.warning.WarningRegister;

/**
 * The chapter of the two weeks before the demonstration's day, from {@code demo/session.json}: directives, meetings, advice, notes, watched
 * cases, forecasts, an alarm, guidance by the Front, and the first daily report of the second phase. Persons are invented.
 */
@ApplicationScoped
class SessionStory {

    @Inject
    DirectiveDesk directives;

    @Inject
    DirectiveRegister directiveRegister;

    @Inject
    MeetingDesk meetings;

    @Inject
    MeetingRegister meetingRegister;

    @Inject
    ContactDesk contacts;

    @Inject
    TaskDesk tasks;

    @Inject
    TaskRegister taskRegister;

    @Inject
    AdviceDesk advice;

    @Inject
    AdviceRegister adviceRegister;

    @Inject
    NoteDesk notes;

    @Inject
    WatchDesk watch;

    @Inject
    InstructionDesk instructions;

    @Inject
    ReviewDesk reviews;

    @Inject
    ReviewRegister reviewRegister;

    @Inject
    ForecastDesk forecasts;

    @Inject
    ForecastRegister forecastRegister;

    @Inject
    OutreachDesk outreach;

    @Inject
    PetitionIntake intake;

    @Inject
    PetitionRegister petitions;

    @Inject
    WarningComputation computation;

    @Inject
    WarningDesk warnings;

    @Inject
    WarningRegister warningRegister;

    @Inject
    ReportDesk reports;

    @Inject
    ReportRegister reportRegister;

    @Inject
    RequestDesk requests;

    @Inject
    MatterRegister matters;

    @Inject
    Installations installations;

    Chapter chapter() {
        JsonObject told = DemoFile.read("session.json");
        Telling telling = new Telling(told);
        telling.groups();
        DemoFile.objects(told, "directives").forEach(telling::directive);
        DemoFile.objects(told, "meetings").forEach(telling::meeting);
        DemoFile.objects(told, "contacts").forEach(telling::contact);
        telling.watch(told.getJsonObject("watch"));
        DemoFile.objects(told, "forecasts").forEach(telling::forecast);
        DemoFile.objects(told, "guidance").forEach(telling::guidance);
        DemoFile.objects(told, "notesOfTheFront").forEach(telling::noteOfTheFront);
        DemoFile.objects(told, "advice").forEach(telling::advice);
        DemoFile.objects(told, "notes").forEach(telling::note);
        telling.request(told.getJsonObject("reportRequest"));
        telling.letters(told.getJsonObject("letters"));
        telling.daily(told.getJsonObject("dailyReport"));
        return telling.chapter();
    }

    private static List<String> texts(JsonObject told, String name) {
        return told.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static Set<UnitCode> units(JsonObject told, String name) {
        return texts(told, name).stream().map(UnitCode::new).collect(Collectors.toSet());
    }

    private static LocalDate day(JsonObject told, String name) {
        return LocalDate.parse(told.getString(name));
    }

    private static LocalDateTime at(JsonObject told, String name) {
        return LocalDateTime.parse(told.getString(name));
    }

    private static OfficerCode officer(JsonObject told, String name) {
        return new OfficerCode(told.getString(name));
    }

    /** The chapter while it is put together; what one deed made is remembered under a name for those that go on with it. */
    private final class Telling {

        private static final LocalDateTime FIRST_COMPUTED = LocalDateTime.of(2024, 6, 3, 17, 30);
        private static final int FIRST_CARD = 7_310_011;

        private final JsonObject told;
        private final UnitCode unit;
        private final List<Deed> deeds = new ArrayList<>();
        private int made;

        private Telling(JsonObject told) {
            this.told = told;
            this.unit = new UnitCode(told.getString("unit"));
        }

        private Chapter chapter() {
            return new Chapter(
                    told.getString("name"),
                    day(told, "lastDay"),
                    deeds.stream().sorted(Comparator.comparing(Deed::at)).toList());
        }

        private void tell(LocalDateTime at, String by, Runnable done) {
            deeds.add(new Deed(at, by, () -> {
                done.run();
                return null;
            }));
        }

        /** Tells a deed that makes something, and the name under which it is remembered. */
        private String make(LocalDateTime at, String by, Callable<Object> making) {
            made++;
            String name = told.getString("name") + "-" + made;
            deeds.add(new Deed(at, by, () -> {
                installations.remember(name, making.call());
                return null;
            }));
            return name;
        }

        private MatterCode matter(JsonObject about) {
            return about.isNull("case") ? null : matter(about.getString("case"));
        }

        private MatterCode matter(String name) {
            return matters.find(told.getJsonObject("cases").getString(name), 0, 1)
                    .get(0)
                    .code();
        }

        /** The residential groups are found in what the registers say of them. */
        private void groups() {
            tell(FIRST_COMPUTED, "vanphong", () -> computation.now(unit));
        }

        private GiveTask task(JsonObject given) {
            return new GiveTask(
                    unit,
                    TaskMode.ASSIGNMENT,
                    new UnitCode(given.getString("lead")),
                    given.containsKey("supports") ? units(given, "supports") : Set.of(),
                    null,
                    given.getString("what"),
                    day(given, "dueOn"),
                    new TaskOrigin(OriginKind.OWN, null, null),
                    null);
        }

        /** Accepted, reported with evidence and found sufficient. */
        private void carriedOut(JsonObject given, String task, String evidence, String by) {
            String officer = given.getString("officer");
            tell(at(given, "acceptedAt"), officer, () -> tasks.accept(code(task), version(task)));
            tell(at(given, "reportedAt"), officer, () -> tasks.report(code(task), version(task), evidence));
            tell(at(given, "verifiedAt"), by, () -> tasks.verify(code(task), version(task)));
        }

        private TaskCode code(String task) {
            return new TaskCode(installations.recall(task));
        }

        private int version(String task) {
            return taskRegister.row(code(task)).version();
        }

        private void directive(JsonObject one) {
            String name = make(
                    at(one, "at"),
                    one.getString("by"),
                    () -> directives.record(new RecordDirective(
                            unit,
                            IssuerKind.valueOf(one.getString("issuer")),
                            one.getString("number"),
                            day(one, "issuedOn"),
                            at(one, "at").toLocalDate(),
                            one.getString("title"),
                            one.getString("demands"),
                            null,
                            Set.of())));
            int minutes = 0;
            for (String reader : texts(one, "readBy")) {
                minutes += 20;
                tell(at(one, "at").plusMinutes(minutes), reader, () -> directives.read(directive(name)));
            }
            if (one.containsKey("task")) {
                JsonObject given = one.getJsonObject("task");
                String by = given.getString("by");
                tell(at(given, "at"), by, () -> {
                    int seen = directiveRegister.row(directive(name)).version();
                    directives.derive(directive(name), seen, task(given), given.getString("locus"));
                });
            }
        }

        private DirectiveCode directive(String name) {
            return new DirectiveCode(installations.recall(name));
        }

        private void meeting(JsonObject one) {
            String by = one.getString("by");
            String name = make(
                    at(one, "at"),
                    by,
                    () -> meetings.call(new CallMeeting(
                            unit,
                            MeetingKind.valueOf(one.getString("kind")),
                            one.getString("subject"),
                            one.getString("agenda"),
                            day(one, "day"),
                            LocalTime.parse(one.getString("startsAt")),
                            one.getString("place"),
                            officer(one, "chair"),
                            units(one, "invited"),
                            texts(one, "guests"))));
            if (!one.containsKey("minutes")) {
                return;
            }
            LocalDate invited = at(one, "at").toLocalDate();
            tell(
                    at(one, "at").plusMinutes(30),
                    by,
                    () -> meetings.invited(meeting(name), seen(name), one.getString("number"), invited));
            LocalDateTime until = day(one, "day").atTime(LocalTime.parse(one.getString("until")));
            Set<Integer> came = new HashSet<>();
            one.getJsonArray("came").forEach(number -> came.add(Integer.valueOf(number.toString())));
            tell(
                    until.plusMinutes(20),
                    by,
                    () -> meetings.held(
                            meeting(name), seen(name), until.toLocalTime(), one.getString("minutes"), came));
            JsonObject given = one.getJsonObject("task");
            String task =
                    make(until.plusMinutes(40), by, () -> meetings.conclude(meeting(name), seen(name), task(given)));
            carriedOut(given, task, given.getString("evidence"), by);
        }

        private MeetingCode meeting(String name) {
            return new MeetingCode(installations.recall(name));
        }

        private int seen(String name) {
            return meetingRegister.row(meeting(name)).version();
        }

        private void contact(JsonObject one) {
            made++;
            tell(
                    FIRST_COMPUTED.plusMinutes(10L + made),
                    "vanphong",
                    () -> contacts.enter(new KeepContact(
                            one.getString("name"),
                            one.containsKey("body") ? new UnitCode(one.getString("body")) : null,
                            one.getString("contact"),
                            one.getString("telephone"),
                            null,
                            null,
                            FIRST_COMPUTED.toLocalDate(),
                            null)));
        }

        private void watch(JsonObject one) {
            String by = one.getString("by");
            LocalDate review = day(one, "reviewOn");
            String place = one.getString("place");
            LocalDateTime at = at(one, "at");
            tell(
                    at,
                    by,
                    () -> watch.confirm(
                            matter("road"), new DecideGround(WatchGround.MASS, List.of(), place, null, review)));
            tell(
                    at.plusMinutes(5),
                    by,
                    () -> watch.confirm(
                            matter("road"),
                            new DecideGround(WatchGround.COMPLEX, texts(one, "criteria"), place, null, review)));
            tell(
                    at.plusMinutes(10),
                    by,
                    () -> watch.confirm(
                            matter("road"),
                            new DecideGround(WatchGround.ACUTE, List.of(), place, one.getString("acute"), review)));
            tell(
                    at.plusMinutes(15),
                    by,
                    () -> watch.confirm(
                            matter("border"), new DecideGround(WatchGround.PROLONGED, List.of(), null, null, review)));
            JsonObject said = one.getJsonObject("instruction");
            tell(
                    at(said, "at"),
                    said.getString("by"),
                    () -> instructions.instruct(
                            matter("road"),
                            new InstructCase(
                                    said.getString("content"),
                                    officer(said, "owner"),
                                    day(said, "dueOn"),
                                    DemoFile.objects(said, "options").stream()
                                            .map(option -> new InstructionOption(
                                                    option.getString("name"),
                                                    option.getString("pros"),
                                                    option.getString("cons"),
                                                    option.getString("resources"),
                                                    option.getBoolean("chosen")))
                                            .toList())));
            JsonObject reviewed = one.getJsonObject("review");
            String name = make(
                    at(reviewed, "at"),
                    reviewed.getString("by"),
                    () -> reviews.list(
                            matter("border"), Set.of(ReviewProgramme.values()), reviewed.getString("criteria")));
            tell(at(reviewed, "at").plusMinutes(10), "chutich", () -> {
                ReviewCode code = new ReviewCode(installations.recall(name));
                reviews.assign(
                        code, reviewRegister.row(code).version(), officer(reviewed, "lead"), day(reviewed, "dueOn"));
            });
            tell(
                    at(reviewed, "at").plusMinutes(20),
                    reviewed.getString("lead"),
                    () -> reviews.join(
                            new ReviewCode(installations.recall(name)),
                            reviewed.getString("body"),
                            reviewed.getString("duty")));
        }

        private void forecast(JsonObject one) {
            String by = one.getString("by");
            String name = make(
                    at(one, "at"),
                    by,
                    () -> forecasts.draft(new DraftForecast(
                            unit,
                            matter(one),
                            one.getString("group"),
                            Destination.valueOf(one.getString("destination")),
                            day(one, "from"),
                            day(one, "to"),
                            one.getInt("likelihood"),
                            one.getInt("expected"),
                            one.getString("signals"),
                            one.getString("response"),
                            officer(one, "owner"))));
            tell(at(one, "at").plusMinutes(60), "chutich", () -> forecasts.approve(recalled(name), forecast(name)));
            tell(
                    at(one, "at").plusMinutes(90),
                    one.getString("owner"),
                    () -> forecasts.watch(recalled(name), forecast(name)));
            if (one.containsKey("came")) {
                tell(
                        at(one, "scoredAt"),
                        by,
                        () -> forecasts.score(
                                recalled(name), forecast(name), one.getInt("came"), one.getString("outcome")));
            }
        }

        private String recalled(String name) {
            return installations.recall(name);
        }

        private int forecast(String name) {
            return forecastRegister.row(recalled(name)).version();
        }

        private void guidance(JsonObject one) {
            String by = one.getString("by");
            String name = make(
                    at(one, "at"),
                    by,
                    () -> outreach.ask(new AskGuidance(
                            unit,
                            new UnitCode(one.getString("organisation")),
                            matter(one),
                            null,
                            Category.valueOf(one.getString("category")),
                            null,
                            one.getString("content"),
                            one.getString("material"),
                            one.getString("audience"),
                            day(one, "plannedOn"),
                            Set.of())));
            if (!one.containsKey("result")) {
                return;
            }
            String officer = one.getString("officer");
            tell(at(one, "acceptedAt"), officer, () -> {
                DutyRow asked = asked(name);
                tasks.accept(asked.code(), asked.version());
            });
            tell(
                    at(one, "heldAt"),
                    officer,
                    () -> outreach.held(
                            recalled(name),
                            outreach.open(recalled(name)).version(),
                            day(one, "heldOn"),
                            one.getInt("attended"),
                            one.getString("result")));
            tell(at(one, "reportedAt"), officer, () -> {
                DutyRow asked = asked(name);
                tasks.report(asked.code(), asked.version(), one.getString("result"));
            });
            tell(at(one, "verifiedAt"), by, () -> {
                DutyRow asked = asked(name);
                tasks.verify(asked.code(), asked.version());
            });
        }

        private DutyRow asked(String guidance) {
            return taskRegister.from(OriginKind.OUTREACH, recalled(guidance)).get(0);
        }

        private void noteOfTheFront(JsonObject one) {
            tell(
                    at(one, "at"),
                    one.getString("by"),
                    () -> outreach.write(new WriteNote(
                            new UnitCode(one.getString("organisation")),
                            NoteKind.valueOf(one.getString("kind")),
                            one.getString("group", null),
                            null,
                            one.getString("channel", null),
                            one.getString("content"),
                            one.getString("reply", null),
                            null)));
        }

        private void advice(JsonObject one) {
            String by = one.getString("by");
            String name = make(
                    at(one, "at"),
                    by,
                    () -> advice.write(new WriteAdvice(
                            unit,
                            Addressee.CHAIR,
                            one.getString("subject"),
                            one.getString("situation"),
                            one.getString("proposal"),
                            null,
                            null,
                            matter(one))));
            if (one.containsKey("submittedAt")) {
                tell(at(one, "submittedAt"), by, () -> advice.submit(written(name), adviceVersion(name)));
                tell(
                        at(one, "approvedAt"),
                        one.getString("approvedBy"),
                        () -> advice.approve(written(name), adviceVersion(name), one.getString("words")));
            }
        }

        private AdviceCode written(String name) {
            return new AdviceCode(recalled(name));
        }

        private int adviceVersion(String name) {
            return adviceRegister.row(written(name)).version();
        }

        private void note(JsonObject one) {
            tell(
                    at(one, "at"),
                    one.getString("by"),
                    () -> notes.send(new SendNote(
                            NoteClass.valueOf(one.getString("kind")),
                            one.getString("subject"),
                            one.getString("words"),
                            units(one, "audience"))));
        }

        private void request(JsonObject one) {
            tell(
                    at(one, "at"),
                    one.getString("by"),
                    () -> requests.ask(new AskReport(
                            one.getString("subject"),
                            day(one, "from"),
                            day(one, "to"),
                            day(one, "dueOn"),
                            units(one, "units"))));
        }

        /** Several people write about the same in one place, each for himself; what is computed then raises an alarm, which is taken up. */
        private void letters(JsonObject all) {
            String by = all.getString("by");
            LocalDateTime at = at(all, "at");
            int card = FIRST_CARD;
            ClassifyPetition kind = new ClassifyPetition(
                    PetitionKind.FEEDBACK, SubjectField.valueOf(all.getString("field")), Competence.OWN, null, null);
            for (JsonObject one : DemoFile.objects(all, "each")) {
                PersonalData author = author(one, card++);
                LocalDate written = at.toLocalDate().minusDays(1);
                LocalDateTime came = at;
                String name = make(
                        came,
                        by,
                        () -> intake.takeIn(new TakeInPetition(
                                null,
                                IntakeSource.POST,
                                null,
                                came.toLocalDate(),
                                written,
                                one.getString("content"),
                                one.getString("requests"),
                                1,
                                false,
                                author,
                                null)));
                tell(came.plusMinutes(4), by, () -> {
                    PetitionCode code = new PetitionCode(recalled(name));
                    intake.classify(code, petitions.row(code).version(), kind);
                });
                at = at.plusMinutes(all.getInt("minutesApart"));
            }
            tell(at(all, "computedAt"), by, () -> computation.now(unit));
            tell(at(all, "acknowledgedAt"), by, () -> {
                for (AlarmRow alarm : warningRegister.alarms(unit, true, 0, 1)) {
                    warnings.acknowledge(alarm.code(), alarm.version(), all.getString("response"));
                }
            });
        }

        private PersonalData author(JsonObject one, int card) {
            Sex sex = Sex.valueOf(one.getString("sex"));
            String number = "019" + (sex == Sex.FEMALE ? 1 : 0)
                    + "%02d%06d".formatted(one.getInt("born") % 100, card % 1_000_000);
            return new PersonalData(
                    CitizenKind.PERSON,
                    one.getString("name"),
                    one.getInt("born"),
                    sex,
                    PaperKind.IDENTITY_CARD,
                    number,
                    null,
                    "Tổ 16, phường Thịnh Đán",
                    null);
        }

        private void daily(JsonObject one) {
            String by = one.getString("by");
            String name = make(
                    at(one, "at"), by, () -> reports.daily(unit, at(one, "at").toLocalDate()));
            tell(
                    at(one, "at").plusMinutes(10),
                    by,
                    () -> reports.judge(report(name), reportVersion(name), one.getString("assessment"), null));
            tell(
                    at(one, "at").plusMinutes(15),
                    by,
                    () -> reports.propose(
                            report(name),
                            reportVersion(name),
                            one.getString("what"),
                            one.getString("pros"),
                            one.getString("cons"),
                            one.getString("resources")));
            tell(at(one, "submittedAt"), by, () -> reports.submit(report(name), reportVersion(name)));
            String chair = one.getString("readBy");
            tell(at(one, "readAt"), chair, () -> reports.opened(report(name)));
            tell(
                    at(one, "readAt").plusMinutes(10),
                    chair,
                    () -> reports.decide(
                            report(name),
                            0,
                            new DecideReport(
                                    one.getString("decision"),
                                    new UnitCode(one.getString("lead")),
                                    null,
                                    day(one, "dueOn"))));
        }

        private ReportCode report(String name) {
            return new ReportCode(recalled(name));
        }

        private int reportVersion(String name) {
            return reportRegister.text(report(name)).row().version();
        }
    }
}
