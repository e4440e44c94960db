package vn.tiepdan.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRoles;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.LawTime;

/**
 * Does a deed in an officer's name at a moment of the law's clock, with exactly the roles he holds that day.
 *
 * <p>Only the demonstration is told so. The identity is made by the server's own security domain, since the standard has no
 * way to run as a caller with roles that are known only at run time.
 */
@ApplicationScoped
class ActingAs {

    @Inject
    OfficerRoles officerRoles;

    @Inject
    LawTime lawTime;

    /** The deed of an officer at that moment. */
    <T> T officer(String officer, LocalDateTime at, Callable<T> deed) throws Exception {
        return lawTime.tellingAt(at, () -> {
            Set<String> roles = new HashSet<>(officerRoles.of(new OfficerCode(officer)));
            return as(officer, roles, deed);
        });
    }

    /** The system's own deed at that moment. */
    <T> T system(LocalDateTime at, Callable<T> deed) throws Exception {
        return lawTime.tellingAt(at, () -> as("system", Set.of(Role.SYSTEM), deed));
    }

    private static <T> T as(String name, Set<String> roles, Callable<T> deed) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(name))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
                .runAs(deed);
    }
}
