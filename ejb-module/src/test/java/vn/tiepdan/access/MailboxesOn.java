package vn.tiepdan.access;

import jakarta.persistence.EntityManager;

/** The mailboxes of officers on a database of a neighbour's test. */
public final class MailboxesOn {

    private MailboxesOn() {}

    public static Mailboxes read(EntityManager em) {
        Mailboxes mailboxes = new Mailboxes();
        mailboxes.em = em;
        return mailboxes;
    }
}
