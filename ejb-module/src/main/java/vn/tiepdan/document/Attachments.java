package vn.tiepdan.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All attached files, as a collection; who may reach them is asked of the owner's feature. */
@Repository
class Attachments {

    @PersistenceContext
    EntityManager em;

    void add(Attachment attachment) {
        em.persist(attachment);
    }

    Attachment withCode(AttachmentCode code) {
        return em.createQuery("select a from Attachment a where a.code = :code", Attachment.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("document.attachment.not-found"));
    }

    /** How many files the record has and had, whoever asks. */
    long countEverOf(PaperOwner owner) {
        return em.createQuery(
                        "select count(a) from Attachment a where a.ownerKind = :kind and a.ownerCode = :owner",
                        Long.class)
                .setParameter("kind", owner.kind())
                .setParameter("owner", owner.code())
                .getSingleResult();
    }

    /** Every file of the record, those taken off it too, whoever asks. */
    List<Attachment> everOf(PaperOwner owner) {
        return em.createQuery(
                        "select a from Attachment a where a.ownerKind = :kind and a.ownerCode = :owner order by a.id",
                        Attachment.class)
                .setParameter("kind", owner.kind())
                .setParameter("owner", owner.code())
                .getResultList();
    }

    List<Attachment> of(PaperOwner owner) {
        return em.createQuery(
                        "select a from Attachment a where a.ownerKind = :kind and a.ownerCode = :owner and a.removeReason is null order by a.id",
                        Attachment.class)
                .setParameter("kind", owner.kind())
                .setParameter("owner", owner.code())
                .getResultList();
    }
}
