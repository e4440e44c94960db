package vn.tiepdan.takeover;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.shared.NotFound;

/** Reads the opening balances of the wards within reach; counts of denunciations only for who may see their book. */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.CITY, Role.INSPECTOR, Role.API})
@TransactionAttribute(SUPPORTS)
public class BalanceRegister {

    @Inject
    Balances balances;

    @Inject
    Scope scope;

    /** The newest version of each, those withdrawn too; the latest period first. */
    public List<BalanceRow> all() {
        return balances.rows(scope.units(), null).stream().map(this::shown).toList();
    }

    /** Every version of one, the newest first. */
    public List<BalanceRow> versions(BalanceCode code) {
        List<BalanceRow> found = balances.rows(Set.copyOf(scope.units()), code).stream()
                .map(this::shown)
                .toList();
        if (found.isEmpty()) {
            throw new NotFound("takeover.balance.not-found");
        }
        return found;
    }

    private BalanceRow shown(BalanceRow row) {
        if (scope.seesDenunciations(row.unit())) {
            return row;
        }
        return new BalanceRow(
                row.code(),
                row.unit(),
                row.from(),
                row.to(),
                row.version(),
                row.withdrawn(),
                row.reason(),
                row.enteredBy(),
                row.enteredAt(),
                row.lines().stream()
                        .filter(line -> line.kind() != PetitionKind.DENUNCIATION)
                        .toList());
    }
}
