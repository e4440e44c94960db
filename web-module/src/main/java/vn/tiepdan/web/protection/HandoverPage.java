package vn.tiepdan.web.protection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.processing.HandOverOriginal;
import vn.tiepdan.processing.HandoverDesk;
import vn.tiepdan.processing.HandoverRow;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs the part of {@code protection/sealed.xhtml} on which the custodian hands over the originals of transferred denunciations. */
@Named
@ViewScoped
public class HandoverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HandoverDesk desk;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private LazyRows<HandoverRow> rows;
    private String item;
    private String envelope;
    private String handedTo;
    private LocalDate on;
    private String proof;

    @PostConstruct
    void begin() {
        rows = new LazyRows<>(() -> desk.count(), (first, size) -> desk.all(first, size));
    }

    public void open() {
        on = today.getDate();
    }

    public String handOver() {
        desk.handOver(new PetitionCode(item), new HandOverOriginal(envelope, handedTo, on, proof));
        notice.success("protection.handovers.done");
        return "/protection/sealed?faces-redirect=true";
    }

    public LazyRows<HandoverRow> getRows() {
        return rows;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getEnvelope() {
        return envelope;
    }

    public void setEnvelope(String envelope) {
        this.envelope = envelope;
    }

    public String getHandedTo() {
        return handedTo;
    }

    public void setHandedTo(String handedTo) {
        this.handedTo = handedTo;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
