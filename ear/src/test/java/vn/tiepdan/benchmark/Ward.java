package vn.tiepdan.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiepdan.benchmark.Places.Place;
import vn.tiepdan.deadline.Deadline;
import vn.tiepdan.deadline.StoredLaw;
import vn.tiepdan.document.Book;
import vn.tiepdan.document.BookCode;
import vn.tiepdan.duplicate.ToldTraits;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.Folding;

/**
 * The life of one ward: stories of people who come and write, once or several times, about one thing.
 *
 * <p>First all stories are made up, then visits, cases and petitions are put in the order of their days and numbered, each book
 * from 1 each year with no gap. What stands in the rows is what the product would have left there, but for the trail.
 */
final class Ward {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final List<String> FORWARDERS = List.of(
            "Ban Tiếp công dân tỉnh",
            "Thanh tra tỉnh",
            "Văn phòng Ủy ban nhân dân tỉnh",
            "Đoàn đại biểu Quốc hội tỉnh",
            "Ban Dân nguyện",
            "Ủy ban Mặt trận Tổ quốc phường");

    private final Place place;
    private final UnitCode unit;
    private final Ledger ledger;
    private final StoredLaw law;
    private final Days days;
    private final Vault vault;
    private final Codes codes;
    private final Draw draw;
    private final People people;
    private final Wording wording;
    private final String clerk;
    private final String chair;
    private final String specialist;

    private final List<PetitionDraft> petitions = new ArrayList<>();
    private final List<VisitDraft> visits = new ArrayList<>();
    private final List<CaseDraft> cases = new ArrayList<>();
    private final Map<String, Integer> books = new TreeMap<>();
    private long randomCodes;

    Ward(Place place, Ledger ledger, StoredLaw law, Days days, Vault vault, Codes codes, long seed) {
        this.place = place;
        this.unit = new UnitCode(place.code());
        this.ledger = ledger;
        this.law = law;
        this.days = days;
        this.vault = vault;
        this.codes = codes;
        this.draw = new Draw(seed * 1_000_003 + Long.parseLong(place.code().substring(2)));
        this.people = new People(draw, place.name(), place.provinceName(), place.provinceNumber());
        this.wording = new Wording(draw, people);
        String low = place.code().toLowerCase(java.util.Locale.ROOT);
        this.clerk = "vp." + low;
        this.chair = "ct." + low;
        this.specialist = "cm." + low;
    }

    void fill(int wanted) {
        organise();
        while (petitions.size() < wanted) {
            story(wanted - petitions.size());
        }
        cases.stream().sorted(Comparator.comparingInt(one -> one.opened)).forEach(this::write);
        visits.stream().sorted(Comparator.comparingInt(one -> one.day)).forEach(this::write);
        petitions.stream().sorted(Comparator.comparingInt(one -> one.day)).forEach(this::write);
        books.forEach((book, number) -> {
            String[] part = book.split("/");
            ledger.counters.row(part[0], unit, part[1], number);
        });
    }

    // The ward and its officers.

    private void organise() {
        String body = "Ủy ban nhân dân phường " + place.name();
        unit(place.code(), body, "WARD", "Phường " + place.name() + ", tỉnh " + place.provinceName());
        if (place.provinceCode().equals(Places.PROVINCE)) {
            ledger.parents.row(unit, Places.CITY, "2010-01-01", "2025-06-30");
            ledger.parents.row(unit, Places.PROVINCE, "2025-07-01", null);
        } else {
            ledger.parents.row(unit, place.provinceCode(), "2010-01-01", null);
        }
        part("LD", "Lãnh đạo " + body, "LEADERSHIP");
        part("VP", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường " + place.name(), "OFFICE_STATISTICS");
        part("CM", "Công chức chuyên môn phường " + place.name(), "SPECIALISTS");
        officer(chair, "LD", "Chủ tịch Ủy ban nhân dân phường", "Ward chair", "CHAIR");
        officer(clerk, "VP", "Công chức Văn phòng", "Office officer", "OSU", "CLERK", "OFFICER");
        officer(specialist, "CM", "Công chức Địa chính", "Land officer", "SPECIALIST");
    }

    private void part(String suffix, String name, String kind) {
        unit(place.code() + "-" + suffix, name, kind, null);
        ledger.parents.row(place.code() + "-" + suffix, unit, "2010-01-01", null);
    }

    private void unit(String code, String name, String kind, String address) {
        ledger.units.row(code, name, "Generated unit " + code, kind, address, "2010-01-01");
    }

    private void officer(String code, String part, String title, String english, String... roles) {
        String where = place.code() + "-" + part;
        ledger.officers.row(code, people.name(draw.percent(50)));
        ledger.posts.row(ledger.idIn(ledger.posts), code, where, title, english, "2021-07-01");
        for (String role : roles) {
            ledger.roles.row(ledger.idIn(ledger.roles), code, role, where, "2021-07-01");
        }
    }

    // The stories.

    private void story(int atMost) {
        PetitionKind kind =
                switch (draw.weighted(25, 6, 40, 29)) {
                    case 0 -> PetitionKind.COMPLAINT;
                    case 1 -> PetitionKind.DENUNCIATION;
                    case 2 -> PetitionKind.RECOMMENDATION;
                    default -> PetitionKind.FEEDBACK;
                };
        boolean anonymous = draw.percent(kind == PetitionKind.DENUNCIATION ? 9 : 1.5);
        SubjectField field = wording.fieldOf(kind);
        int first = draw.between(0, days.last());
        Story story =
                new Story(kind, field, wording.subject(field, days.on(first)), anonymous ? null : people.somebody());
        int wanted = Math.min(atMost, draw.weighted(0, 72, 17, 7, 3, 1));
        boolean cameFirst = !anonymous && draw.percent(17);
        int day = first;
        if (cameFirst) {
            visits.add(new VisitDraft(story, day));
            day = later(day);
        }
        for (int i = 0; i < wanted && (i == 0 || days.hasCome(day)); i++) {
            int on = Math.min(day, days.last());
            VisitDraft at = !anonymous && i == 0 && draw.percent(20) ? new VisitDraft(story, on) : null;
            if (at != null) {
                visits.add(at);
            }
            petitions.add(new PetitionDraft(story, on, at));
            story.records++;
            day = later(on);
        }
        if (story.records + (cameFirst ? 1 : 0) > 1) {
            story.caseFile = new CaseDraft(story, first);
            cases.add(story.caseFile);
        }
        if (draw.percent(20)) {
            PetitionKind other = draw.percent(60) ? PetitionKind.FEEDBACK : PetitionKind.RECOMMENDATION;
            SubjectField about = wording.fieldOf(other);
            int when = draw.between(0, days.last());
            visits.add(new VisitDraft(
                    new Story(other, about, wording.subject(about, days.on(when)), people.somebody()), when));
        }
    }

    private int later(int day) {
        return day + draw.between(3, 140);
    }

    private String citizenOf(Story story) {
        if (story.citizen == null) {
            PersonalData person = story.person;
            long id = ledger.idIn(ledger.citizens);
            story.citizen = codes.citizen(id);
            ledger.citizens.row(
                    id,
                    1,
                    story.citizen,
                    unit,
                    person.kind(),
                    person.fullName(),
                    Folding.fold(person.fullName()),
                    person.birthYear(),
                    person.sex(),
                    person.paperKind(),
                    person.paperNumber(),
                    person.noPaperReason(),
                    person.address(),
                    person.telephone());
        }
        return story.citizen;
    }

    /** A seal that was broken again by classification, as everybody leaves one who does not denounce; else one that holds. */
    private String seal(Story story, LocalDate day, boolean released) {
        long id = ledger.idIn(ledger.seals);
        String code = codes.seal(id);
        String at = day + " 08:30:00+07";
        byte[] ciphertext = released ? null : vault.seal(json(story.person).getBytes(StandardCharsets.UTF_8), code);
        ledger.seals.row(id, released ? 2 : 1, code, unit, ciphertext, at, released ? at : null);
        return code;
    }

    /** As the product writes a person before sealing: the fields that are known, by their names. */
    private static String json(PersonalData person) {
        JsonObjectBuilder told = JSON.createObjectBuilder()
                .add("address", person.address())
                .add("birthYear", person.birthYear())
                .add("fullName", person.fullName())
                .add("kind", person.kind().name())
                .add("paperKind", person.paperKind().name())
                .add("sex", person.sex().name());
        addKnown(told, "noPaperReason", person.noPaperReason());
        addKnown(told, "paperNumber", person.paperNumber());
        addKnown(told, "telephone", person.telephone());
        return told.build().toString();
    }

    private static void addKnown(JsonObjectBuilder told, String name, String value) {
        if (value != null) {
            told.add(name, value);
        }
    }

    // The books.

    private int number(Book book, int year) {
        return books.merge(book + "/" + year, 1, Integer::sum);
    }

    private String randomCode(Book book, int year) {
        return "%s-%s-%d-%s".formatted(book.prefix(), unit, year, codes.six(++randomCodes));
    }

    private String code(Book book, int year, int number) {
        return book.isOpen() ? new BookCode(book, unit, year, number).value() : randomCode(book, year);
    }

    private void write(CaseDraft draft) {
        Story story = draft.story;
        boolean denounces = story.kind == PetitionKind.DENUNCIATION;
        LocalDate opened = days.on(draft.opened);
        Book book = denounces ? Book.DENUNCIATION_CASE : Book.CASE;
        draft.code = code(book, opened.getYear(), denounces ? 0 : number(book, opened.getYear()));
        String title = Folding.tidy(Character.toUpperCase(story.subject.charAt(0)) + story.subject.substring(1));
        ledger.matters.row(
                ledger.idIn(ledger.matters),
                1,
                draft.code,
                unit,
                title,
                Folding.fold(title),
                story.field,
                denounces,
                opened,
                clerk,
                null);
    }

    private void write(VisitDraft draft) {
        Story story = draft.story;
        boolean denounces = story.kind == PetitionKind.DENUNCIATION;
        LocalDate day = days.on(draft.day);
        int year = day.getYear();
        Book book = denounces ? Book.DENUNCIATION_VISIT : Book.VISIT;
        int number = number(book, year);
        draft.intakeCode = randomCode(Book.UNCLASSIFIED_VISIT, year);
        Deadline deadline = law.deadline("TCD-12", day);
        int closed = end(draft.day, deadline.due());
        LocalDate closedOn = closed < 0 ? null : days.on(closed);
        boolean group = draw.percent(3);
        int many = group ? draw.between(5, 42) : draw.percent(12) ? 2 : 1;
        boolean signed = draw.percent(96);
        boolean periodic = draw.percent(22);
        LocalTime in = LocalTime.of(7, 30).plusMinutes(draw.between(0, 480));
        String content = wording.told(story.kind, story.subject, day);
        long id = ledger.idIn(ledger.visits);
        ledger.visits.row(
                id,
                closedOn == null ? 2 : 3,
                code(book, year, number),
                draft.intakeCode,
                unit,
                denounces ? "DENUNCIATION" : "OPEN",
                year,
                number,
                closedOn == null ? "CLASSIFIED" : "ANSWERED",
                periodic ? "PERIODIC" : "REGULAR",
                "RECEPTION_ROOM",
                day,
                in,
                in.plusMinutes(draw.between(12, 70)),
                clerk,
                periodic ? chair : null,
                story.kind,
                story.field,
                content,
                Folding.fold(content),
                wording.requests(),
                many,
                group ? draw.between(1, 5) : 0,
                story.caseFile != null && story.visited ? "REPEAT" : "FIRST",
                false,
                signed,
                signed ? null : "Công dân không ký",
                story.caseFile == null ? null : story.caseFile.code,
                closedOn);
        story.visited = true;
        if (!denounces) {
            seal(story, day, true);
        }
        ledger.visitors.row(
                ledger.idIn(ledger.visitors),
                id,
                group ? "REPRESENTATIVE" : "VISITOR",
                denounces ? null : citizenOf(story),
                denounces ? seal(story, day, false) : null);
        reply(
                ledger.visitReplies,
                id,
                day,
                closedOn,
                List.of("ANSWERED", "ACCEPTED", "NOT_ACCEPTED").get(draw.weighted(72, 18, 10)));
        clock("VISIT", draft.intakeCode, deadline, day, closedOn, null);
    }

    private void write(PetitionDraft draft) {
        Story story = draft.story;
        LocalDate day = days.on(draft.day);
        int year = day.getYear();
        boolean denounces = story.kind == PetitionKind.DENUNCIATION;
        boolean classified = draft.day < days.last() - 4 || draft.visit != null || draw.percent(45);
        boolean own = draw.percent(80);
        Book book = denounces ? Book.DENUNCIATION : Book.PETITION;
        int number = classified ? number(book, year) : 0;
        String intakeCode = randomCode(Book.UNCLASSIFIED_PETITION, year);
        Deadline deadline = classified ? deadline(story.kind, own, day) : null;
        int closed = classified ? end(draft.day, deadline == null ? null : deadline.due()) : -1;
        boolean voided = classified && closed < 0 && draw.percent(6);
        LocalDate closedOn = closed < 0 ? null : days.on(closed);
        String outcome = closedOn == null ? null : outcome(own);
        String source = draft.visit != null ? "VISIT" : source();
        String summary = wording.summary(story.kind, story.subject, day);
        boolean sealed = !story.isAnonymous() && (denounces || !classified);
        if (!story.isAnonymous() && !sealed) {
            seal(story, day, true);
        }
        String requests = wording.requests();
        long id = ledger.idIn(ledger.petitions);
        ledger.petitions.row(
                id,
                1 + (classified ? 1 : 0) + (closedOn != null || voided ? 1 : 0),
                classified ? code(book, year, number) : intakeCode,
                intakeCode,
                unit,
                unit,
                classified && own && draw.percent(70) ? specialist : null,
                !classified ? "UNCLASSIFIED" : denounces ? "DENUNCIATION" : "OPEN",
                classified ? year : null,
                classified ? number : null,
                !classified ? "RECEIVED" : voided ? "VOIDED" : stage(outcome),
                classified ? story.kind : null,
                classified ? story.field : null,
                classified ? own ? "OWN" : "OTHER" : null,
                source,
                source.equals("FORWARDED") ? draw.of(FORWARDERS) : null,
                day,
                draw.percent(85) ? day.minusDays(draw.between(0, 12)) : null,
                clerk,
                summary,
                Folding.fold(summary),
                requests,
                story.isAnonymous() ? 0 : draw.percent(93) ? 1 : draw.between(2, 60),
                draw.percent(30),
                story.isAnonymous() || sealed ? null : citizenOf(story),
                sealed ? seal(story, day, false) : null,
                story.isAnonymous(),
                classified && story.caseFile != null ? story.caseFile.code : null,
                draft.visit == null ? null : draft.visit.intakeCode,
                closedOn,
                voided ? "Nhập trùng với đơn đã vào sổ" : null,
                outcome,
                closedOn,
                outcome == null ? "UNCHECKED" : "ELIGIBLE");
        if (classified && !denounces && !voided) {
            String address = story.isAnonymous() ? "" : story.person.address();
            ToldTraits.of(unit, summary, requests, address).forEach(trait -> ledger.traits.row(id, trait));
        }
        reply(ledger.petitionReplies, id, day, closedOn, "ACCEPTED".equals(outcome) ? "ANSWERED" : outcome);
        if (deadline != null) {
            clock("PETITION", intakeCode, deadline, day, closedOn, voided ? day : null);
        }
    }

    /** As the product decides it (PetitionClocks): what of the four kinds has a term, and which. */
    private Deadline deadline(PetitionKind kind, boolean own, LocalDate day) {
        return switch (kind) {
            case COMPLAINT -> own ? law.deadline("KN-01", day) : null;
            case DENUNCIATION -> law.deadline(own ? "TC-01" : "TC-02", day);
            case RECOMMENDATION, FEEDBACK -> null;
        };
    }

    private String outcome(boolean own) {
        return own
                ? List.of("ACCEPTED", "NOT_ACCEPTED").get(draw.weighted(90, 10))
                : List.of("TRANSFERRED", "GUIDED").get(draw.weighted(60, 40));
    }

    private static String stage(String outcome) {
        return outcome == null ? "CLASSIFIED" : outcome.equals("ACCEPTED") ? "ANSWERED" : "CLOSED";
    }

    private String source() {
        return switch (draw.weighted(34, 31, 5, 14, 3, 13)) {
            case 0 -> "DIRECT";
            case 1 -> "POST";
            case 2 -> "BOX";
            case 3 -> "FORWARDED";
            case 4 -> "LEADER";
            default -> "ONLINE";
        };
    }

    /** The place of the day on which it was answered; -1 while it is open. Most are in time, some late, a few never end. */
    private int end(int began, LocalDate due) {
        int lastInTime = due == null ? began + 20 : Math.max(began, days.atOrBefore(due));
        int end =
                switch (draw.weighted(800, 145, 30, 25)) {
                    case 0 -> began + (int) Math.round(Math.sqrt(draw.fraction()) * (lastInTime - began));
                    case 1 -> lastInTime + draw.between(1, 25);
                    case 2 -> lastInTime + draw.between(26, 220);
                    default -> Integer.MAX_VALUE;
                };
        return days.hasCome(end) ? end : -1;
    }

    private void reply(Sheet replies, long id, LocalDate received, LocalDate closedOn, String content) {
        if (closedOn == null) {
            return;
        }
        int mode = draw.weighted(25, 35, 30, 10);
        String document = draw.between(20, 2_400) + "/UBND-VP";
        if (closedOn.isAfter(received.plusDays(20)) && draw.percent(40)) {
            replies.row(
                    ledger.idIn(replies),
                    id,
                    "MORE_TIME",
                    "POST",
                    received.plusDays(9),
                    clerk,
                    draw.between(20, 2_400) + "/TB-UBND",
                    "Phiếu gửi bưu điện ngày " + received.plusDays(9),
                    null);
        }
        replies.row(
                ledger.idIn(replies),
                id,
                content,
                List.of("ORAL", "BY_HAND", "POST", "ELECTRONIC").get(mode),
                closedOn,
                clerk,
                mode == 0 ? null : document,
                List.of(
                                "Biên bản trả lời trực tiếp, công dân ký",
                                "Sổ giao nhận, công dân ký nhận",
                                "Phiếu gửi bưu điện",
                                "Xác nhận đã gửi trên Cổng dịch vụ công")
                        .get(mode),
                null);
    }

    private void clock(
            String kind, String subject, Deadline deadline, LocalDate day, LocalDate stopped, LocalDate voided) {
        long id = ledger.idIn(ledger.clocks);
        ledger.clocks.row(
                id,
                stopped == null && voided == null ? 1 : 2,
                codes.clock(id),
                kind,
                subject,
                deadline.term(),
                deadline.version(),
                day,
                day,
                deadline.due(),
                deadline.provisional(),
                stopped,
                stopped == null ? null : "petition.replied",
                voided,
                voided == null ? null : "petition.voided",
                unit);
    }

    /** One person, or nobody, with one thing on the mind. */
    private static final class Story {

        private final PetitionKind kind;
        private final SubjectField field;
        private final String subject;
        private final PersonalData person;
        private String citizen;
        private CaseDraft caseFile;
        private int records;
        private boolean visited;

        private Story(PetitionKind kind, SubjectField field, String subject, PersonalData person) {
            this.kind = kind;
            this.field = field;
            this.subject = subject;
            this.person = person;
        }

        private boolean isAnonymous() {
            return person == null;
        }
    }

    private static final class CaseDraft {

        private final Story story;
        private final int opened;
        private String code;

        private CaseDraft(Story story, int opened) {
            this.story = story;
            this.opened = opened;
        }
    }

    private static final class VisitDraft {

        private final Story story;
        private final int day;
        private String intakeCode;

        private VisitDraft(Story story, int day) {
            this.story = story;
            this.day = day;
        }
    }

    private record PetitionDraft(Story story, int day, VisitDraft visit) {}
}
