package vn.tiepdan.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All accounts, as a collection. */
@Repository
class Accounts {

    @PersistenceContext
    EntityManager em;

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    /** Nobody has a name that nobody could be given; the database is not even asked for it. */
    Optional<Account> find(String username) {
        return Account.canBeCalled(username) ? Optional.ofNullable(em.find(Account.class, username)) : Optional.empty();
    }

    Account withName(String username) {
        return find(username).orElseThrow(() -> new NotFound("access.account.not-found"));
    }

    List<AccountRow> rows() {
        return em.createQuery("""
                        select new vn.tiepdan.access.AccountRow(a.username, a.officer, o.fullName, a.locked, a.mustChange, a.email, a.version)
                          from Account a, Officer o where o.code = a.officer order by a.username""", AccountRow.class).getResultList();
    }
}
