package vn.tiepdan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;

/** Who is signed in, for which unit, and in which roles, as the header shows it. */
@Named
@RequestScoped
public class Me {

    @Inject
    HttpServletRequest request;

    @Inject
    Scope scope;

    @Inject
    UnitRegister units;

    @Inject
    Clock clock;

    @Inject
    Texts text;

    @Inject
    Language language;

    private UnitRow unit;
    private Optional<OfficerRow> post;

    public boolean isKnown() {
        return request.getUserPrincipal() != null;
    }

    public OfficerCode getCode() {
        return scope.me();
    }

    public String getName() {
        return units.nameOf(scope.me());
    }

    /** The post held today; the roles in words for who holds none. */
    public String getTitle() {
        return post().map(row -> language.isVietnamese() ? row.titleVi() : row.titleEn())
                .orElseGet(() -> String.join(
                        ", ",
                        getRoles().stream()
                                .map(role -> text.get("role." + role))
                                .toList()));
    }

    /** The ward, city or province for which the officer works today; absent for who holds no role. */
    public UnitRow getUnit() {
        if (unit == null && scope.home() != null) {
            unit = units.row(scope.home());
        }
        return unit;
    }

    public String getUnitName() {
        if (getUnit() == null) {
            return text.get("product");
        }
        return language.isVietnamese() ? getUnit().nameVi() : getUnit().nameEn();
    }

    public List<String> getRoles() {
        return Role.GRANTABLE.stream().filter(scope.roles()::contains).toList();
    }

    public boolean is(String role) {
        return scope.roles().contains(role);
    }

    /** Whether one of the roles, parted by blanks, is held. */
    public boolean isOneOf(String roles) {
        Set<String> held = scope.roles();
        return List.of(roles.split(" ")).stream().anyMatch(held::contains);
    }

    /** Whether names are shown at all, whole or shortened. */
    public boolean isNames() {
        return scope.seesNames();
    }

    /** Whether what a record says is shown, and so can be sought. */
    public boolean isContent() {
        return scope.seesContent();
    }

    /** Whether receipts are shown: they stand at the desk. */
    public boolean isReceipts() {
        return scope.seesUnclassified();
    }

    /** Whether only what one has received oneself or was given is seen. */
    public boolean isOwnOnly() {
        return !scope.roles().isEmpty() && scope.roles().stream().allMatch(Role.SPECIALIST::equals);
    }

    /** The post held today; null for who holds none. */
    public OfficerRow getPost() {
        return post().orElse(null);
    }

    private Optional<OfficerRow> post() {
        if (post == null) {
            OfficerCode me = scope.me();
            post = scope.home() == null
                    ? Optional.empty()
                    : units.officersOf(scope.home(), LocalDate.now(clock)).stream()
                            .filter(row -> row.code().equals(me))
                            .findFirst();
        }
        return post;
    }
}
