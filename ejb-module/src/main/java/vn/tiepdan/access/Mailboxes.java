package vn.tiepdan.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.Repository;

/** Reads where letters reach officers; whoever has no address, or a locked account, gets none. */
@Repository
public class Mailboxes {

    @PersistenceContext
    EntityManager em;

    public List<Mailbox> of(Collection<OfficerCode> officers) {
        if (officers.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select a.officer, a.email, a.language from Account a
                         where a.officer in :officers and a.email is not null and a.locked = false order by a.username""", Object[].class)
                .setParameter("officers", officers)
                .getResultStream()
                .map(found -> new Mailbox(
                        (OfficerCode) found[0], (String) found[1], Locale.forLanguageTag((String) found[2])))
                .toList();
    }
}
