package vn.tiepdan.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import vn.tiepdan.shared.NotFound;

/**
 * Who is calling, as the container knows him: the officer's code is the principal's name.
 *
 * <p>Everybody may ask who he is himself.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@PermitAll
@DeclareRoles({Role.SYSTEM, Role.API})
public class Caller {

    @Resource
    SessionContext session;

    /** The officer behind the call; a call by nobody is refused. */
    public OfficerCode officer() {
        String name = session.getCallerPrincipal().getName();
        if ("anonymous".equals(name)) {
            throw new NotFound("organisation.caller.unknown");
        }
        return new OfficerCode(name);
    }

    /** Whether a client system of the API calls. */
    public boolean isClient() {
        return session.isCallerInRole(Role.API);
    }

    /** Whether the system itself works, as when it is installed or tells the demonstration. */
    public boolean isSystem() {
        return session.isCallerInRole(Role.SYSTEM);
    }
}
