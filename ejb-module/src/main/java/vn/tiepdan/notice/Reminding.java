package vn.tiepdan.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.tiepdan.organisation.Role;

/**
 * Looks every few minutes for what became due, and sends the letters that wait.
 *
 * <p>Several servers may do so at once. Nothing is done before the installation says that its content is whole: a story half
 * told would be full of overdue records.
 */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reminding {

    private static final int LETTERS_A_ROUND = 200;

    @Inject
    Escalator escalator;

    @Inject
    MailRound mail;

    private volatile boolean begun;

    /** From now on reminders are told; what a start in the middle of the day finds to tell is told at once. */
    @Asynchronous
    public void begin() {
        begun = true;
        remind();
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void remind() {
        if (begun) {
            escalator.work();
        }
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void send() {
        if (begun) {
            int sent = 0;
            while (sent < LETTERS_A_ROUND && mail.sendNext()) {
                sent++;
            }
        }
    }
}
