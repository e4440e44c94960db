package vn.tiepdan.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.processing.CheckConditions;
import vn.tiepdan.processing.Condition;
import vn.tiepdan.processing.DecideOutcome;
import vn.tiepdan.processing.Notice;
import vn.tiepdan.processing.ProcessingDesk;
import vn.tiepdan.processing.ProcessingRegister;
import vn.tiepdan.processing.ProposeOutcome;
import vn.tiepdan.processing.Recipient;
import vn.tiepdan.reception.BookClosing;
import vn.tiepdan.reception.BookPeriod;
import vn.tiepdan.reception.Capacity;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.RegisterVisit;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitorEntry;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;

/**
 * Months in the life of a ward: who came, what they brought, what they were answered.
 *
 * <p>Drawn from {@code demo/ward-life.json} with a fixed seed, so that every installation tells the same story. Persons are
 * invented.
 */
@ApplicationScoped
class WardStory {

    private static final LocalTime MORNING = LocalTime.of(7, 40);

    @Inject
    ReceptionDesk desk;

    @Inject
    BookClosing closing;

    @Inject
    VisitRegister visits;

    @Inject
    PetitionIntake intake;

    @Inject
    PetitionRegister petitions;

    @Inject
    ProcessingDesk processing;

    @Inject
    Installations installations;

    @Inject
    CalendarRegister calendar;

    /** Three months before the demonstration's day, with three cases that are older. */
    Chapter springOf2024() {
        Telling telling = new Telling("2024", new Random(18_06_2024));
        telling.oldCases();
        telling.groups();
        telling.days(LocalDate.of(2024, 3, 18), LocalDate.of(2024, 6, 17), 5);
        telling.closes(LocalDate.of(2021, 9, 1), LocalDate.of(2024, 4, 3));
        return telling.chapter(LocalDate.of(2024, 6, 18));
    }

    /** Six weeks in the ward that followed, under the law of July 2026. */
    Chapter summerOf2026() {
        Telling telling = new Telling("2026", new Random(14_08_2026));
        telling.days(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 8, 13), 2);
        return telling.chapter(LocalDate.of(2026, 8, 14));
    }

    /** A deed on a petition in the version it has by then. */
    private interface Work {
        void on(PetitionCode code, int version);
    }

    /** One chapter while it is put together. */
    private final class Telling {

        private final String name;
        private final Random random;
        private final JsonObject life = DemoFile.read("ward-life.json");
        private final List<Deed> deeds = new ArrayList<>();
        private LocalDate lastDay;
        private int count;

        private Telling(String name, Random random) {
            this.name = name;
            this.random = random;
        }

        private Chapter chapter(LocalDate on) {
            List<Deed> told = deeds.stream()
                    .filter(deed -> deed.at().toLocalDate().isBefore(on))
                    .sorted(Comparator.comparing(Deed::at))
                    .toList();
            return new Chapter("ward-" + name, on, told);
        }

        private void days(LocalDate from, LocalDate to, int busiest) {
            lastDay = to;
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                if (isOpen(day)) {
                    int visitors = 2 + random.nextInt(busiest);
                    LocalDateTime at = day.atTime(MORNING);
                    for (int i = 0; i < visitors; i++) {
                        at = at.plusMinutes(9 + random.nextInt(25));
                        visit(at);
                    }
                    if (random.nextInt(3) > 0) {
                        letter(day.atTime(14, random.nextInt(50)));
                    }
                }
            }
        }

        /** The ward closes its book, month by month from the first visit on, and the years that are whole. */
        private void closes(LocalDate first, LocalDate on) {
            tell(on.atTime(16, 30), "vanphong", () -> {
                for (LocalDate month = first; month.isBefore(on.withDayOfMonth(1)); month = month.plusMonths(1)) {
                    closing.close(null, BookPeriod.month(month));
                }
                for (int year = first.getYear(); year < on.getYear(); year++) {
                    closing.close(null, BookPeriod.year(year));
                }
            });
        }

        private boolean isOpen(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && calendar.day(day).works();
        }

        private void visit(LocalDateTime at) {
            String record = record("visit");
            JsonObject topic = topic();
            PetitionKind kind = PetitionKind.valueOf(topic.getString("kind"));
            String officer = random.nextInt(3) == 0 ? "vanphong" : "motcua";
            boolean periodic = at.getDayOfWeek() == DayOfWeek.WEDNESDAY && random.nextBoolean();
            boolean unclassified =
                    lastDay != null && at.toLocalDate().isAfter(lastDay.minusDays(3)) && random.nextInt(6) == 0;
            String told = fill(topic.getString("content"));
            LocalDateTime end = at.plusMinutes(8L + random.nextInt(30));
            RegisterVisit command = new RegisterVisit(
                    null,
                    periodic ? ReceptionType.PERIODIC : ReceptionType.REGULAR,
                    null,
                    officer.equals("motcua") ? ReceptionPlace.ONE_STOP : ReceptionPlace.RECEPTION_ROOM,
                    at.toLocalDate(),
                    at.toLocalTime(),
                    end.toLocalTime(),
                    periodic ? new OfficerCode(random.nextInt(4) == 0 ? "phochutich" : "chutich") : null,
                    List.of(new VisitorEntry(person(), random.nextInt(12) == 0 ? Capacity.AGENT : Capacity.VISITOR)),
                    1 + (random.nextInt(8) == 0 ? random.nextInt(3) : 0),
                    null,
                    unclassified ? null : kind,
                    SubjectField.valueOf(topic.getString("field")),
                    told,
                    topic.getString("requests"),
                    random.nextInt(6) == 0 ? "Tổ dân phố đã hòa giải nhưng chưa thống nhất." : null,
                    random.nextInt(60) == 0,
                    random.nextInt(10) > 0,
                    "Công dân đề nghị xem lại rồi ký sau.",
                    null,
                    null);
            tell(end, officer, () -> installations.remember(record, desk.register(command)));
            if (unclassified) {
                return;
            }
            if (random.nextInt(3) == 0) {
                handedIn(end.plusMinutes(1), officer, record, topic, kind);
            }
            answer(end, kind == PetitionKind.DENUNCIATION ? "vanphong" : officer, record);
        }

        private void handedIn(LocalDateTime at, String officer, String visit, JsonObject topic, PetitionKind kind) {
            String record = record("petition");
            TakeInPetition paper = new TakeInPetition(
                    null,
                    IntakeSource.VISIT,
                    null,
                    at.toLocalDate(),
                    at.toLocalDate().minusDays(random.nextInt(4)),
                    fill(topic.getString("content")),
                    topic.getString("requests"),
                    1,
                    random.nextInt(5) == 0,
                    null,
                    null);
            ClassifyPetition classified = new ClassifyPetition(
                    kind, SubjectField.valueOf(topic.getString("field")), competence(), null, null);
            tell(
                    at,
                    officer,
                    () -> installations.remember(
                            record, desk.takeIn(new VisitCode(installations.recall(visit)), paper, classified)));
            settle(at, record, paper, classified);
        }

        private void letter(LocalDateTime at) {
            String record = record("petition");
            JsonObject topic = topic();
            boolean forwarded = random.nextInt(5) == 0;
            boolean anonymous = random.nextInt(14) == 0;
            TakeInPetition paper = new TakeInPetition(
                    null,
                    forwarded ? IntakeSource.FORWARDED : random.nextInt(4) == 0 ? IntakeSource.BOX : IntakeSource.POST,
                    forwarded ? (name.equals("2024") ? "Ban Tiếp công dân thành phố" : "Ban Tiếp công dân tỉnh") : null,
                    at.toLocalDate(),
                    at.toLocalDate().minusDays(1L + random.nextInt(6)),
                    fill(topic.getString("content")),
                    topic.getString("requests"),
                    random.nextInt(9) == 0 ? 5 + random.nextInt(20) : 1,
                    false,
                    anonymous ? null : person(),
                    null);
            ClassifyPetition classified = new ClassifyPetition(
                    PetitionKind.valueOf(topic.getString("kind")),
                    SubjectField.valueOf(topic.getString("field")),
                    competence(),
                    null,
                    null);
            tell(at, "vanphong", () -> installations.remember(record, intake.takeIn(paper)));
            if (lastDay == null || at.toLocalDate().isBefore(lastDay.minusDays(1))) {
                tell(at.plusMinutes(40), "vanphong", () -> {
                    PetitionCode code = new PetitionCode(installations.recall(record));
                    installations.remember(
                            record, intake.classify(code, petitions.row(code).version(), classified));
                });
                settle(at, record, paper, classified);
            }
        }

        /** Takes the petition through processing as far as the story goes; one in seven is left lying. */
        private void settle(LocalDateTime received, String record, TakeInPetition paper, ClassifyPetition kind) {
            if (random.nextInt(4) == 0) {
                work(
                        later(received, 1).withHour(8),
                        "vanphong",
                        record,
                        (code, version) -> intake.assign(code, version, new OfficerCode("diachinh")));
            }
            if (random.nextInt(7) == 0) {
                return;
            }
            LocalDateTime at = later(received, 2 + random.nextInt(5));
            boolean nameless = paper.source() != IntakeSource.VISIT && paper.author() == null;
            boolean ours = kind.competence() == Competence.OWN;
            boolean needsAcceptance = kind.kind() == PetitionKind.COMPLAINT || kind.kind() == PetitionKind.DENUNCIATION;
            if (ours && !needsAcceptance) {
                answered(at, record);
                return;
            }
            boolean late = !nameless && needsAcceptance && random.nextInt(6) == 0;
            Condition failing =
                    nameless && needsAcceptance ? Condition.AUTHOR_KNOWN : late ? lacking(kind.kind()) : null;
            work(at, "vanphong", record, (code, version) -> processing.check(code, version, checked(code, failing)));
            if (nameless && needsAcceptance) {
                DecideOutcome filed = decision(at, null, Condition.AUTHOR_KNOWN, null, null);
                work(
                        at.plusMinutes(20),
                        "vanphong",
                        record,
                        (code, version) -> processing.fileAway(code, version, filed));
            } else if (ours) {
                head(at, record, failing);
            } else if (failing == null) {
                sendOn(at.plusMinutes(30), record, paper, kind.kind());
            }
        }

        private void head(LocalDateTime checked, String record, Condition failing) {
            work(
                    checked.plusMinutes(15),
                    "vanphong",
                    record,
                    (code, version) -> processing.propose(
                            code,
                            version,
                            new ProposeOutcome(
                                    failing == null ? MainOutcome.ACCEPTED : MainOutcome.NOT_ACCEPTED,
                                    failing,
                                    failing == null
                                            ? "Đơn đủ điều kiện, thuộc thẩm quyền của phường."
                                            : "Đơn chưa đủ điều kiện thụ lý.")));
            LocalDateTime at = later(checked, 1);
            DecideOutcome decided = decision(at, document("TB-UBND"), failing, null, notice(at.toLocalDate()));
            if (failing != null) {
                work(at, "chutich", record, (code, version) -> processing.notAccept(code, version, decided));
                return;
            }
            work(at, "chutich", record, (code, version) -> processing.accept(code, version, decided));
            answered(openDay(at.toLocalDate().plusDays(20)).atTime(at.toLocalTime()), record);
        }

        private void sendOn(LocalDateTime at, String record, TakeInPetition paper, PetitionKind kind) {
            boolean back = kind == PetitionKind.COMPLAINT && paper.source().isForwarded();
            boolean guided = kind == PetitionKind.COMPLAINT && !back;
            DecideOutcome decided = decision(
                    at,
                    guided ? null : document(back ? "UBND-VP" : "PC-UBND"),
                    null,
                    back ? null : new Recipient(null, one("bodies"), null),
                    notice(at.toLocalDate()));
            work(at, "vanphong", record, (code, version) -> {
                if (back) {
                    processing.giveBack(code, version, decided);
                } else if (guided) {
                    processing.guide(code, version, decided);
                } else {
                    processing.transfer(code, version, decided);
                }
            });
        }

        private Condition lacking(PetitionKind kind) {
            return kind == PetitionKind.COMPLAINT
                    ? oneOf(List.of(Condition.IN_TIME, Condition.DIRECTLY_AFFECTED))
                    : Condition.ACT_AND_ACCUSED_CLEAR;
        }

        private CheckConditions checked(PetitionCode code, Condition failing) {
            Map<Condition, Boolean> answers = new EnumMap<>(Condition.class);
            ProcessingRegister.asked(petitions.row(code), PetitionLevel.FIRST)
                    .forEach(condition -> answers.put(condition, true));
            answers.replace(Condition.CLEAR_WITH_EVIDENCE, false);
            if (failing != null) {
                answers.put(failing, false);
            }
            return new CheckConditions(PetitionLevel.FIRST, answers);
        }

        private DecideOutcome decision(LocalDateTime at, String number, Condition ground, Recipient to, Notice notice) {
            return new DecideOutcome(
                    at.toLocalDate(), number, ground, "Theo hồ sơ và quy định hiện hành.", to, null, false, notice);
        }

        private Notice notice(LocalDate on) {
            ReplyMode mode = oneOf(List.of(ReplyMode.ORAL, ReplyMode.BY_HAND, ReplyMode.POST));
            return new Notice(mode, on, mode == ReplyMode.ORAL ? null : document("UBND-VP"), one("proofs"), null);
        }

        private String document(String type) {
            return (10 + random.nextInt(180)) + "/" + type;
        }

        private void answered(LocalDateTime at, String record) {
            Reply reply = with(ReplyContent.ANSWERED, reply(at.toLocalDate()), at.toLocalDate());
            work(at, "vanphong", record, (code, version) -> intake.reply(code, version, reply));
        }

        private void work(LocalDateTime at, String officer, String record, Work deed) {
            tell(at, officer, () -> {
                PetitionCode code = new PetitionCode(installations.recall(record));
                deed.on(code, petitions.row(code).version());
            });
        }

        private static Reply with(ReplyContent content, Reply reply, LocalDate on) {
            return new Reply(content, reply.mode(), on, reply.documentNumber(), reply.proof(), reply.note());
        }

        private void answer(LocalDateTime received, String officer, String record) {
            if (random.nextInt(9) == 0) {
                return;
            }
            LocalDateTime at =
                    random.nextInt(3) == 0 ? received.plusMinutes(30) : later(received, 1 + random.nextInt(13));
            Reply reply = reply(at.toLocalDate());
            tell(at, officer, () -> {
                VisitCode code = new VisitCode(installations.recall(record));
                desk.reply(code, visits.row(code).version(), reply);
            });
        }

        private void groups() {
            each("groups", group -> {
                LocalDateTime at = LocalDate.parse(group.getString("day")).atTime(8, 15);
                String record = record("group");
                List<VisitorEntry> came = new ArrayList<>();
                for (int i = 0; i < Math.max(1, group.getInt("representatives")); i++) {
                    came.add(new VisitorEntry(
                            person(),
                            group.getInt("representatives") == 0 ? Capacity.VISITOR : Capacity.REPRESENTATIVE));
                }
                String matter = "matter|" + group.getString("title");
                boolean again = group.getBoolean("again", false);
                tell(at.plusMinutes(75), "vanphong", () -> {
                    RegisterVisit command = new RegisterVisit(
                            null,
                            ReceptionType.AD_HOC,
                            "Đoàn đông người, nội dung cần lãnh đạo trực tiếp nghe.",
                            ReceptionPlace.RECEPTION_ROOM,
                            at.toLocalDate(),
                            at.toLocalTime(),
                            at.toLocalTime().plusMinutes(75),
                            new OfficerCode("chutich"),
                            came,
                            group.getInt("people"),
                            group.getString("note", null),
                            PetitionKind.valueOf(group.getString("kind")),
                            SubjectField.valueOf(group.getString("field")),
                            group.getString("content"),
                            group.getString("requests"),
                            null,
                            false,
                            true,
                            null,
                            again ? new MatterCode(installations.recall(matter)) : null,
                            again ? null : group.getString("title"));
                    VisitCode code = desk.register(command);
                    installations.remember(record, code);
                    installations.remember(matter, visits.row(code).matter());
                });
                if (at.toLocalDate().isBefore(LocalDate.of(2024, 6, 1))) {
                    Reply reply = reply(at.toLocalDate().plusDays(6));
                    tell(later(at, 6), "vanphong", () -> {
                        VisitCode code = new VisitCode(installations.recall(record));
                        desk.reply(code, visits.row(code).version(), reply);
                    });
                }
            });
        }

        private void oldCases() {
            each("oldCases", old -> {
                PersonalData petitioner = person();
                String matter = "matter|" + old.getString("title");
                List<LocalDate> days = new ArrayList<>(List.of(LocalDate.parse(old.getString("opened"))));
                old.getJsonArray("again")
                        .getValuesAs(JsonString::getString)
                        .forEach(day -> days.add(LocalDate.parse(day)));
                for (LocalDate day : days) {
                    LocalDateTime at = day.atTime(9, 5);
                    String record = record("old");
                    boolean first = day.equals(days.get(0));
                    tell(at.plusMinutes(40), "vanphong", () -> {
                        RegisterVisit command = new RegisterVisit(
                                null,
                                ReceptionType.PERIODIC,
                                null,
                                ReceptionPlace.RECEPTION_ROOM,
                                day,
                                at.toLocalTime(),
                                at.toLocalTime().plusMinutes(40),
                                new OfficerCode("chutich"),
                                List.of(new VisitorEntry(petitioner, Capacity.VISITOR)),
                                1,
                                null,
                                PetitionKind.valueOf(old.getString("kind")),
                                SubjectField.valueOf(old.getString("field")),
                                old.getString("content"),
                                "Xem xét, giải quyết dứt điểm.",
                                first ? null : "Đã có văn bản trả lời, công dân không đồng ý.",
                                false,
                                true,
                                null,
                                first ? null : new MatterCode(installations.recall(matter)),
                                first ? old.getString("title") : null);
                        VisitCode code = desk.register(command);
                        installations.remember(record, code);
                        installations.remember(matter, visits.row(code).matter());
                    });
                    if (day.isBefore(LocalDate.of(2024, 6, 1))) {
                        Reply reply = reply(day.plusDays(5));
                        tell(at.plusDays(5), "vanphong", () -> {
                            VisitCode code = new VisitCode(installations.recall(record));
                            desk.reply(code, visits.row(code).version(), reply);
                        });
                    }
                }
            });
        }

        private Reply reply(LocalDate on) {
            ReplyMode mode = oneOf(List.of(ReplyMode.ORAL, ReplyMode.BY_HAND, ReplyMode.POST));
            ReplyContent content = oneOf(List.of(
                    ReplyContent.ANSWERED,
                    ReplyContent.ANSWERED,
                    ReplyContent.ACCEPTED,
                    ReplyContent.NOT_ACCEPTED,
                    ReplyContent.TRANSFERRED,
                    ReplyContent.GUIDED));
            return new Reply(
                    content,
                    mode,
                    on,
                    mode == ReplyMode.ORAL ? null : (10 + random.nextInt(180)) + "/UBND-VP",
                    one("proofs"),
                    one("answers"));
        }

        private LocalDateTime later(LocalDateTime from, int days) {
            return openDay(from.toLocalDate().plusDays(days)).atTime(15, random.nextInt(59));
        }

        private LocalDate openDay(LocalDate from) {
            LocalDate day = from;
            while (!isOpen(day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        private PersonalData person() {
            boolean woman = random.nextBoolean();
            int year = 1945 + random.nextInt(58);
            String fullName = one("surnames") + " " + one(woman ? "middlesFemale" : "middlesMale") + " "
                    + one(woman ? "givenFemale" : "givenMale");
            boolean noPapers = random.nextInt(15) == 0;
            String number = "019" + (year < 2000 ? woman ? 1 : 0 : woman ? 3 : 2)
                    + "%02d%06d".formatted(year % 100, random.nextInt(1_000_000));
            return new PersonalData(
                    vn.tiepdan.identity.CitizenKind.PERSON,
                    fullName,
                    year,
                    woman ? vn.tiepdan.identity.Sex.FEMALE : vn.tiepdan.identity.Sex.MALE,
                    noPapers ? vn.tiepdan.identity.PaperKind.NONE : vn.tiepdan.identity.PaperKind.IDENTITY_CARD,
                    noPapers ? null : number,
                    noPapers ? "Để quên giấy tờ ở nhà, tổ trưởng tổ dân phố xác nhận." : null,
                    "Số " + (1 + random.nextInt(300)) + ", " + one("streets") + ", tổ " + (1 + random.nextInt(24)),
                    random.nextInt(3) > 0 ? "09%08d".formatted(random.nextInt(100_000_000)) : null);
        }

        private Competence competence() {
            return random.nextInt(6) == 0 ? Competence.OTHER : Competence.OWN;
        }

        private JsonObject topic() {
            List<JsonObject> topics = life.getJsonArray("topics").getValuesAs(JsonObject.class);
            JsonObject topic = topics.get(random.nextInt(topics.size()));
            boolean rare = topic.getString("kind").equals("DENUNCIATION") && random.nextInt(3) > 0;
            return rare ? topic() : topic;
        }

        private String fill(String text) {
            return text.replace("{thửa}", String.valueOf(12 + random.nextInt(400)))
                    .replace("{tờ}", String.valueOf(3 + random.nextInt(40)))
                    .replace("{tổ}", String.valueOf(1 + random.nextInt(24)));
        }

        private <T> T oneOf(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        private String one(String list) {
            return life.getJsonArray(list)
                    .getString(random.nextInt(life.getJsonArray(list).size()));
        }

        private void each(String list, java.util.function.Consumer<JsonObject> work) {
            life.getJsonArray(list).getValuesAs(JsonObject.class).forEach(work);
        }

        private String record(String kind) {
            return name + "-" + kind + "-" + count++;
        }

        private void tell(LocalDateTime at, String officer, Runnable deed) {
            deeds.add(new Deed(at, officer, () -> {
                deed.run();
                return null;
            }));
        }
    }
}
