package vn.tiepdan.directive;

import java.io.Serializable;

/**
 * What the library is narrowed to.
 *
 * @param issuer null for all six kinds
 * @param unlinked only those without a task and without a reason for none
 * @param unread only those the caller has not read
 */
public record DirectiveFilter(IssuerKind issuer, boolean unlinked, boolean unread) implements Serializable {

    public static final DirectiveFilter ALL = new DirectiveFilter(null, false, false);
}
