package vn.tiepdan.api.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.takeover.BalanceRegister;

/** The opening balances of the wards in reach, for who adds them to his own reports. */
@Path("v1/opening-balances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("petitions:read")
public class BalancesResource {

    @Inject
    BalanceRegister register;

    @Inject
    Labels labels;

    @GET
    public BalanceListJson list() {
        return new BalanceListJson(
                register.all().stream().map(row -> BalanceJson.of(row, labels)).toList(), null);
    }
}
