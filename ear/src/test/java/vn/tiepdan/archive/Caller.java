package vn.tiepdan.archive;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Somebody who calls a bean with certain roles, without signing in. */
final class Caller {

    private Caller() {}

    static <T> T as(String name, Set<String> roles, Callable<T> deed) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(name))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
                .runAs(deed);
    }
}
