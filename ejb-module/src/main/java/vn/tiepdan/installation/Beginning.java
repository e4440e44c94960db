package vn.tiepdan.installation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.tiepdan.duplicate.LookalikeRound;
import vn.tiepdan.incident.IncidentRound;
import vn.tiepdan.notice.Reminding;
import vn.tiepdan.warning.WarningRound;

/**
 * Fills an installation found empty, in the background, and says when the product is ready.
 *
 * <p>Called by the product's start alone; each step has a transaction of its own, so that a start broken off is taken up
 * again by the next.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Beginning {

    private static final Logger LOG = Logger.getLogger(Beginning.class.getName());

    @Inject
    Readiness readiness;

    @Inject
    FirstContent content;

    @Inject
    Reminding reminding;

    @Inject
    LookalikeRound lookalikes;

    @Inject
    WarningRound warnings;

    @Inject
    IncidentRound incidents;

    @Asynchronous
    public void begin() {
        try {
            content.fill();
            readiness.ready();
            reminding.begin();
            lookalikes.begin();
            warnings.begin();
            incidents.begin();
            LOG.info("The product is ready");
        } catch (Exception broken) {
            String errorId = UUID.randomUUID().toString();
            readiness.failed(errorId);
            LOG.log(Level.SEVERE, "The installation could not begin, error id " + errorId, broken);
        }
    }
}
