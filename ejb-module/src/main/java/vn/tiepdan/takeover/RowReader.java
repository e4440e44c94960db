package vn.tiepdan.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.petition.TakenOverPetition;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Reads one row of a register: what it says of a petition, and everything that keeps it from being taken over.
 *
 * <p>Nothing is guessed where a citizen would pay for it. A row of unknown kind is refused, since only the kind tells whether its
 * author must be sealed; one that tells how it ended but not when is refused, since a clock would run or stop by it.
 */
final class RowReader {

    private static final Pattern NUMBER =
            Pattern.compile("0*(\\d{1,6})(?:\\s*/\\s*(\\d{4}))?(?:\\s*[/-]\\s*[\\p{L}-]+)*");
    private static final Pattern NAME_END = Pattern.compile("\\s*[,;\\n]\\s*|\\s+[-–]\\s+");
    private static final Set<String> ANONYMOUS = Set.of(
            "nac danh",
            "don nac danh",
            "an danh",
            "khong ten",
            "khong ghi ten",
            "khong ghi ho ten",
            "khong ro ten",
            "khong co ten");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(cong ty|doanh nghiep|hop tac xa|htx|ubnd|uy ban|chi bo|dang uy|hoi |ban quan |to chuc|truong |to dan pho).*");
    private static final Pattern STILL_OPEN = Pattern.compile("(dang|chua|cho|con) .*|dang|chua");
    private static final Pattern NOT_ACCEPTED = Pattern.compile(".*(khong|chua) (du dieu kien )?thu ly.*");
    private static final Pattern ENDED = Pattern.compile(
            ".*(tra loi|da giai quyet|giai quyet xong|xong|huong dan|chuyen|tra don|tra lai don|luu|rut don|dinh chi|ban hanh|da co quyet dinh).*");
    private static final Map<String, MainOutcome> OUTCOMES = Map.of(
            "huong dan", MainOutcome.GUIDED,
            "chuyen", MainOutcome.TRANSFERRED,
            "tra don", MainOutcome.RETURNED,
            "tra lai", MainOutcome.RETURNED,
            "don doc", MainOutcome.URGED,
            "luu", MainOutcome.FILED_AWAY);
    private static final int LONGEST_WORDS = 2_000;
    private static final int NOBODY_SIGNED = 0;

    private final Map<RegisterField, Integer> columns;
    private final LocalDate today;

    RowReader(Map<RegisterField, Integer> columns, LocalDate today) {
        this.columns = columns;
        this.today = today;
    }

    /** What the row says; {@code petition} is null when there are problems. */
    record Read(int line, TakenOverPetition petition, String words, List<RowProblem> problems) {}

    Read read(SheetRow row) {
        return new Reading(row).read();
    }

    private final class Reading {

        private final SheetRow row;
        private final List<RowProblem> problems = new ArrayList<>();

        private Reading(SheetRow row) {
            this.row = row;
        }

        private Read read() {
            if (row.cells().contains(SheetRow.NO_VALUE)) {
                refuse(column(row.cells().indexOf(SheetRow.NO_VALUE)), "takeover.row.no-value");
                return new Read(row.line(), null, null, problems);
            }
            PetitionKind kind = part(RegisterField.KIND, this::kind);
            int[] number = part(RegisterField.NUMBER, this::number);
            LocalDate receivedOn = day(RegisterField.RECEIVED_ON);
            LocalDate writtenOn = day(RegisterField.WRITTEN_ON);
            LocalDate acceptedOn = day(RegisterField.ACCEPTED_ON);
            LocalDate answeredOn = day(RegisterField.ANSWERED_ON);
            if (receivedOn == null && text(RegisterField.RECEIVED_ON) == null) {
                refuse(RegisterField.RECEIVED_ON, "petition.received-on.missing");
            }
            PersonalData author = part(RegisterField.NAME, this::author);
            part(RegisterField.OUTCOME, () -> outcome(acceptedOn, answeredOn));
            String words = part(RegisterField.NOTE, this::words);
            Integer people = part(RegisterField.PEOPLE, () -> people(author));
            TakeInPetition paper = part(
                    RegisterField.SUMMARY,
                    () -> new TakeInPetition(
                            null,
                            text(RegisterField.FORWARDED_BY) == null ? IntakeSource.DIRECT : IntakeSource.FORWARDED,
                            text(RegisterField.FORWARDED_BY),
                            receivedOn == null ? today : receivedOn,
                            writtenOn,
                            text(RegisterField.SUMMARY),
                            null,
                            people == null ? 1 : people,
                            false,
                            author,
                            null));
            if (!problems.isEmpty()) {
                return new Read(row.line(), null, null, problems);
            }
            TakenOverPetition petition = part(null, () -> {
                Competence competence = text(RegisterField.TRANSFERRED_TO) == null ? Competence.OWN : Competence.OTHER;
                TakenOverPetition made = new TakenOverPetition(
                        paper,
                        new ClassifyPetition(kind, SubjectField.OTHER, competence, null, null),
                        number[1] == 0 ? receivedOn.getYear() : number[1],
                        number[0],
                        acceptedOn,
                        answeredOn,
                        ended());
                made.refuseUnfit(today);
                if (kind == PetitionKind.DENUNCIATION && author != null) {
                    SealedIdentities.refuseNaming(author, words);
                }
                return made;
            });
            return new Read(row.line(), problems.isEmpty() ? petition : null, words, problems);
        }

        private PetitionKind kind() {
            String told = text(RegisterField.KIND);
            if (told == null) {
                throw new RuleBroken("takeover.row.kind-missing");
            }
            String kind = Folding.fold(told).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
            boolean denounces = kind.contains("to cao") || kind.equals("tc") || kind.equals("don tc");
            boolean complains = kind.contains("khieu nai") || kind.equals("kn") || kind.equals("don kn");
            boolean recommends = kind.contains("kien nghi") || kind.equals("knpa") || kind.contains("de nghi");
            boolean tells = kind.contains("phan anh") || kind.equals("pa");
            if (kind.equals("kntc")
                    || Stream.of(denounces, complains, recommends || tells)
                                    .filter(each -> each)
                                    .count()
                            > 1) {
                throw new RuleBroken("takeover.row.kind-mixed");
            }
            if (denounces) {
                return PetitionKind.DENUNCIATION;
            }
            if (complains) {
                return PetitionKind.COMPLAINT;
            }
            if (recommends) {
                return PetitionKind.RECOMMENDATION;
            }
            if (tells) {
                return PetitionKind.FEEDBACK;
            }
            throw new RuleBroken("takeover.row.kind-unknown");
        }

        /** The number and, where the register tells it beside, the year; else 0. */
        private int[] number() {
            String told = text(RegisterField.NUMBER);
            if (told == null) {
                throw new RuleBroken("takeover.row.number-missing");
            }
            Matcher number = NUMBER.matcher(told);
            if (!number.matches()) {
                throw new RuleBroken("takeover.row.number-unreadable");
            }
            return new int[] {
                Integer.parseInt(number.group(1)), number.group(2) == null ? 0 : Integer.parseInt(number.group(2))
            };
        }

        private LocalDate day(RegisterField field) {
            String told = text(field);
            return told == null ? null : part(field, () -> CellDate.read(told));
        }

        private PersonalData author() {
            String name = text(RegisterField.NAME);
            String address = text(RegisterField.ADDRESS);
            String both = text(RegisterField.NAME_AND_ADDRESS);
            if (name == null && both != null) {
                String[] parts = NAME_END.split(both, 2);
                name = parts[0];
                address = address == null && parts.length > 1 ? parts[1] : address;
            }
            if (name == null) {
                throw new RuleBroken("takeover.row.name-missing");
            }
            String folded = Folding.fold(name);
            if (ANONYMOUS.contains(folded)) {
                return null;
            }
            String paper = text(RegisterField.PAPER_NUMBER);
            return new PersonalData(
                    ORGANISATION.matcher(folded).matches() ? CitizenKind.ORGANISATION : CitizenKind.PERSON,
                    name,
                    null,
                    null,
                    paperKind(paper),
                    paper,
                    null,
                    address,
                    null);
        }

        private static PaperKind paperKind(String number) {
            if (number == null) {
                return PaperKind.NOT_STATED;
            }
            String bare = number.replaceAll("[\\s.]", "");
            if (bare.matches("\\d{9}")) {
                return PaperKind.OLD_IDENTITY_CARD;
            }
            return bare.matches("\\d+") ? PaperKind.IDENTITY_CARD : PaperKind.PASSPORT;
        }

        private int people(PersonalData author) {
            String told = text(RegisterField.PEOPLE);
            if (told == null) {
                return author == null ? NOBODY_SIGNED : 1;
            }
            if (!told.matches("\\d{1,4}")) {
                throw new RuleBroken("petition.signatures.malformed");
            }
            return author == null ? NOBODY_SIGNED : Integer.parseInt(told);
        }

        /** How it ended and when must say the same. */
        private String outcome(LocalDate acceptedOn, LocalDate answeredOn) {
            String told = text(RegisterField.OUTCOME);
            boolean dated = text(RegisterField.ANSWERED_ON) != null;
            if (told == null) {
                return null;
            }
            String outcome = Folding.fold(told);
            if (STILL_OPEN.matcher(outcome).matches()
                    && !NOT_ACCEPTED.matcher(outcome).matches()) {
                if (dated) {
                    throw new RuleBroken("takeover.row.open-with-day");
                }
                return null;
            }
            if (dated) {
                return null;
            }
            if (ENDED.matcher(outcome).matches()
                    || NOT_ACCEPTED.matcher(outcome).matches()) {
                throw new RuleBroken("takeover.row.closed-without-day");
            }
            if (!outcome.contains("thu ly")) {
                throw new RuleBroken("takeover.row.outcome-unclear");
            }
            if (acceptedOn == null && answeredOn == null) {
                throw new RuleBroken("takeover.row.accepted-without-day");
            }
            return null;
        }

        /** The main outcome that the old register tells of what ended; what it does not tell was answered in substance. */
        private MainOutcome ended() {
            String told = Folding.fold(text(RegisterField.OUTCOME));
            if (NOT_ACCEPTED.matcher(told).matches()) {
                return MainOutcome.NOT_ACCEPTED;
            }
            return OUTCOMES.entrySet().stream()
                    .filter(each -> told.contains(each.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(MainOutcome.ACCEPTED);
        }

        private String words() {
            String words = Stream.of(
                            RegisterField.OUTCOME,
                            RegisterField.REPLY_NUMBER,
                            RegisterField.TRANSFERRED_TO,
                            RegisterField.NOTE)
                    .map(this::text)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" · "));
            if (words.length() > LONGEST_WORDS) {
                throw new RuleBroken("takeover.row.words-too-long");
            }
            return words.isEmpty() ? null : words;
        }

        private String text(RegisterField field) {
            Integer column = columns.get(field);
            return column == null ? null : row.cell(column);
        }

        private RegisterField column(int at) {
            return columns.entrySet().stream()
                    .filter(known -> known.getValue() == at)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        }

        /** One part of the row; null with its refusals noted when it cannot be read. */
        private <T> T part(RegisterField field, Supplier<T> reading) {
            try {
                return reading.get();
            } catch (Invalid invalid) {
                invalid.all()
                        .forEach(each -> problems.add(RowProblem.at(
                                row.line(),
                                fieldOf(each.field(), field),
                                each.code(),
                                each.arguments().toArray())));
            } catch (DomainException refused) {
                refuse(field, refused.code());
            }
            return null;
        }

        private void refuse(RegisterField field, String code) {
            problems.add(RowProblem.at(row.line(), field, code));
        }
    }

    private static final Map<String, RegisterField> FIELDS = Map.of(
            "fullName", RegisterField.NAME,
            "address", RegisterField.ADDRESS,
            "paperNumber", RegisterField.PAPER_NUMBER,
            "receivedOn", RegisterField.RECEIVED_ON,
            "petitionOn", RegisterField.WRITTEN_ON,
            "forwardedBy", RegisterField.FORWARDED_BY,
            "number", RegisterField.NUMBER,
            "acceptedOn", RegisterField.ACCEPTED_ON,
            "closedOn", RegisterField.ANSWERED_ON,
            "summary", RegisterField.SUMMARY);

    private static RegisterField fieldOf(String name, RegisterField otherwise) {
        return FIELDS.getOrDefault(name, otherwise);
    }

    /** The columns that are still to be told apart; name and address may stand in one. */
    static List<RegisterField> missing(Map<RegisterField, Integer> columns) {
        Set<RegisterField> missing = EnumSet.noneOf(RegisterField.class);
        Stream.of(RegisterField.values()).filter(RegisterField::isNeeded).forEach(missing::add);
        missing.removeAll(columns.keySet());
        if (columns.containsKey(RegisterField.NAME_AND_ADDRESS)) {
            missing.remove(RegisterField.NAME);
            missing.remove(RegisterField.ADDRESS);
        }
        return List.copyOf(missing);
    }
}
