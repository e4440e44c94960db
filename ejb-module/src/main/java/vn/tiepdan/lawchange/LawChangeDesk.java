package vn.tiepdan.lawchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.deadline.CalendarFile;
import vn.tiepdan.deadline.ClockRecount;
import vn.tiepdan.deadline.MarkedDay;
import vn.tiepdan.deadline.TermFile;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.MachineTime;

/** Where administrators collect a change of the calendar and the terms, have its effect counted, and apply it. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class LawChangeDesk {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    LawChanges changes;

    @Inject
    ClockRecount recount;

    @Inject
    LawForesight foresight;

    @Inject
    LawApplication application;

    @Inject
    LawWork work;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    @MachineTime
    Clock machine;

    /** A new draft, or the one of mine that is still empty. */
    public LawChangeCode begin() {
        String author = caller.officer().value();
        return changes.emptyDraftOf(author).map(LawChange::code).orElseGet(() -> {
            LawChange change = LawChange.begun(author, now());
            changes.add(change);
            trail.done("deadline.change.begin", change.code());
            return change.code();
        });
    }

    /** Puts a day into the change, in place of what the change said of it before. */
    public void put(@Valid ChangeDay command) {
        LawChange change = changes.locked(command.change());
        if (command.kind() == null) {
            change.drop(command.on(), command.source().strip(), now());
        } else {
            change.mark(
                    MarkedDay.ofOffice(
                            command.on(),
                            command.kind(),
                            stripped(command.name()),
                            command.source().strip()),
                    now());
        }
        changes.forgetMoves(change);
    }

    /** Takes a day out of the change again. */
    public void leaveOut(LawChangeCode code, LocalDate day) {
        LawChange change = changes.locked(code);
        change.leaveOut(day, now());
        changes.forgetMoves(change);
    }

    /** Takes a file of terms out of the change again. */
    public void leaveOut(LawChangeCode code, String area) {
        LawChange change = changes.locked(code);
        change.leaveOut(area, now());
        changes.forgetMoves(change);
    }

    /**
     * Brings a file into the change and gives the number of days or terms in it; a file that is not what its name says, is too
     * large or contradicts itself is refused whole.
     */
    public int bring(@Valid BringFile command) {
        if (command.content().length > BringFile.LARGEST) {
            throw new Invalid("file", "deadline.change.file-too-large");
        }
        String text = text(command.content());
        String name = command.name().toLowerCase(Locale.ROOT);
        LawChange change = changes.locked(command.change());
        changes.forgetMoves(change);
        if (name.endsWith(".json")) {
            return bringTerms(change, command.name(), text);
        }
        if (name.endsWith(".ics")) {
            return bringDays(change, CalendarImport.icalendar(text), command.source());
        }
        if (name.endsWith(".csv")) {
            return bringDays(change, CalendarFile.read(text).days(), command.source());
        }
        throw new Invalid("file", "deadline.change.file-kind");
    }

    private int bringTerms(LawChange change, String name, String text) {
        TermFile file = TermFile.read(text);
        recount.refuseUnfit(file);
        change.takeIn(file.area(), name, text, now());
        return file.terms().size();
    }

    private int bringDays(LawChange change, List<MarkedDay> days, String source) {
        for (MarkedDay day : days) {
            String from = day.source().isBlank() ? stripped(source) : day.source();
            if (from == null) {
                throw new Invalid("source", "deadline.calendar.source-missing");
            }
            change.mark(MarkedDay.ofOffice(day.date(), day.kind(), day.name(), from), now());
        }
        return days.size();
    }

    /** Counts in the background what the change would move. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void foresee(LawChangeCode code) {
        work.foresee(code, foresight.begin(code));
    }

    /**
     * Makes the change the law and counts the open clocks anew in the background.
     *
     * <p>Refused without a count of its effect ({@code deadline.change.not-previewed}), when the law has changed since
     * ({@code deadline.change.stale-preview}), or while another change is being applied ({@code deadline.change.other-applying}).
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void apply(@Valid ApplyLawChange command) {
        application.enact(command);
        work.goOn();
    }

    public void abandon(LawChangeCode code) {
        LawChange change = changes.locked(code);
        change.abandon(now());
        changes.forgetMoves(change);
        trail.done("deadline.change.abandon", code);
    }

    private Instant now() {
        return machine.instant();
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherwiseWritten) {
            throw new Invalid("file", "deadline.change.not-utf8");
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
