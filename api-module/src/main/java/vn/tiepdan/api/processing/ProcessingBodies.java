package vn.tiepdan.api.processing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.petition.RecipientBranch;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.SplitPetition;
import vn.tiepdan.processing.AskSupplement;
import vn.tiepdan.processing.CheckConditions;
import vn.tiepdan.processing.Condition;
import vn.tiepdan.processing.DecideOutcome;
import vn.tiepdan.processing.Notice;
import vn.tiepdan.processing.ProposeOutcome;
import vn.tiepdan.processing.Recipient;
import vn.tiepdan.processing.RecordResponse;
import vn.tiepdan.processing.WithdrawPetition;

/** Reads the bodies of the deeds; every field that cannot be taken is told at once. */
final class ProcessingBodies {

    private ProcessingBodies() {}

    static ClassifyPetition classification(JsonBody body) {
        PetitionKind kind = body.choice("kind", PetitionKind.class);
        SubjectField field = body.choice("field", SubjectField.class);
        Competence competence = body.choice("competence", Competence.class);
        String matter = body.text("matter");
        body.finish();
        return body.make(() ->
                new ClassifyPetition(kind, field, competence, matter == null ? null : new MatterCode(matter), null));
    }

    static SplitPetition split(JsonBody body) {
        List<Supplier<SplitPetition.Part>> parts =
                body.list("parts").stream().map(ProcessingBodies::part).toList();
        body.finish();
        return body.make(
                () -> new SplitPetition(parts.stream().map(Supplier::get).toList()));
    }

    private static Supplier<SplitPetition.Part> part(JsonBody part) {
        PetitionKind kind = part.choice("kind", PetitionKind.class);
        SubjectField field = part.choice("field", SubjectField.class);
        Competence competence = part.choice("competence", Competence.class);
        String summary = part.text("summary");
        String requests = part.text("requests");
        return () -> part.make(() -> new SplitPetition.Part(kind, field, competence, summary, requests));
    }

    static CheckConditions conditions(JsonBody body) {
        PetitionLevel level = body.choice("level", PetitionLevel.class);
        JsonBody answers = body.part("conditions");
        Map<Condition, Boolean> told = new EnumMap<>(Condition.class);
        if (answers != null) {
            for (Condition condition : Condition.values()) {
                if (answers.has(condition.name())) {
                    told.put(condition, answers.flag(condition.name()));
                }
            }
        }
        body.finish();
        return body.make(() -> new CheckConditions(level, told));
    }

    static AskSupplement supplement(JsonBody body) {
        String missing = body.text("missing");
        Supplier<Notice> notice = notice(body.part("notice"));
        body.finish();
        return body.make(() -> new AskSupplement(missing, notice.get()));
    }

    static ProposeOutcome proposal(JsonBody body) {
        MainOutcome outcome = body.choice("outcome", MainOutcome.class);
        Condition ground = body.choice("ground", Condition.class);
        String reason = body.text("reason");
        body.finish();
        return body.make(() -> new ProposeOutcome(outcome, ground, reason));
    }

    static DecideOutcome decision(JsonBody body) {
        LocalDate on = body.date("on");
        String documentNumber = body.text("documentNumber");
        Condition ground = body.choice("ground", Condition.class);
        String reason = body.text("reason");
        Supplier<Recipient> recipient = recipient(body.part("recipient"));
        LocalDate overdueSince = body.date("overdueSince");
        boolean remote = body.flag("remote");
        Supplier<Notice> notice = notice(body.part("notice"));
        body.finish();
        return body.make(() -> new DecideOutcome(
                on, documentNumber, ground, reason, recipient.get(), overdueSince, remote, notice.get()));
    }

    static RecordResponse response(JsonBody body) {
        String from = body.text("from");
        String documentNumber = body.text("documentNumber");
        LocalDate receivedOn = body.date("receivedOn");
        String content = body.text("content");
        body.finish();
        return body.make(() -> new RecordResponse(from, documentNumber, receivedOn, content));
    }

    static Notice resultNotice(JsonBody body) {
        Supplier<Notice> notice = read(body);
        body.finish();
        return notice.get();
    }

    static WithdrawPetition withdrawal(JsonBody body) {
        LocalDate on = body.date("on");
        WithdrawPetition.WithdrawalForm form = body.choice("form", WithdrawPetition.WithdrawalForm.class);
        String reason = body.text("reason");
        WithdrawPetition.ContinueGround continuedFor =
                body.choice("continuedFor", WithdrawPetition.ContinueGround.class);
        body.finish();
        return body.make(() -> new WithdrawPetition(on, form, reason, continuedFor));
    }

    private static Supplier<Recipient> recipient(JsonBody part) {
        if (part == null) {
            return () -> null;
        }
        String unit = part.text("unit");
        String body = part.text("body");
        RecipientBranch branch = part.choice("branch", RecipientBranch.class);
        return () -> part.make(() -> new Recipient(unit == null ? null : new UnitCode(unit), body, branch));
    }

    private static Supplier<Notice> notice(JsonBody part) {
        return part == null ? () -> null : read(part);
    }

    private static Supplier<Notice> read(JsonBody part) {
        ReplyMode mode = part.choice("mode", ReplyMode.class);
        LocalDate givenOn = part.date("givenOn");
        String documentNumber = part.text("documentNumber");
        String proof = part.text("proof");
        String note = part.text("note");
        return () -> part.make(() -> new Notice(mode, givenOn, documentNumber, proof, note));
    }
}
