package vn.tiepdan.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.RuleBroken;

/** Gives an officer the secret address of his own calendar and takes it back. Each method is one transaction. */
@Stateless
@RolesAllowed({
    Role.OFFICER,
    Role.CLERK,
    Role.OSU,
    Role.SPECIALIST,
    Role.CHAIR,
    Role.VICE_CHAIR,
    Role.COUNCIL,
    Role.POLICE,
    Role.FRONT,
    Role.PARTY,
    Role.CITY,
    Role.INSPECTOR,
    Role.CUSTODIAN,
    Role.ADMIN
})
public class FeedDesk {

    @Inject
    Feeds feeds;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    @MachineTime
    Clock machine;

    /** A new address; the one before, if any, is dead from now on. The secret is told here and never again. */
    public FeedSecret renew() {
        OfficerCode me = scope.me();
        Instant now = machine.instant();
        feeds.inTurn(me);
        feeds.living(me).ifPresent(old -> old.revoked(now));
        feeds.write();
        FeedSecret secret = FeedSecret.draw();
        feeds.add(OfficerFeed.made(me, secret.hash(), now));
        trail.done("feed.renew", me);
        return secret;
    }

    /** Takes the address back ({@code feed.none}). */
    public void revoke() {
        OfficerCode me = scope.me();
        feeds.inTurn(me);
        feeds.living(me).orElseThrow(() -> new RuleBroken("feed.none")).revoked(machine.instant());
        feeds.write();
        trail.done("feed.revoke", me);
    }

    /** Since when there is an address; null when there is none. */
    public Instant since() {
        return feeds.living(scope.me()).map(OfficerFeed::madeAt).orElse(null);
    }
}
