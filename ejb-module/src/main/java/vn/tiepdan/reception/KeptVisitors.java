package vn.tiepdan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.protection.Vault;

/** Keeps, sealed, who came as a closed book has it, when more becomes known of a citizen later. */
@ApplicationScoped
class KeptVisitors {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    Vault vault;

    byte[] sealed(VisitPerson who, PersonalData data) {
        return vault.seal(JSON.toJson(data).getBytes(StandardCharsets.UTF_8), context(who));
    }

    /** What is kept of somebody of whom something is kept. */
    PersonalData of(VisitPerson who) {
        return JSON.fromJson(
                new String(vault.open(who.kept(), context(who)), StandardCharsets.UTF_8), PersonalData.class);
    }

    private static String context(VisitPerson who) {
        return "kept|" + who.id();
    }
}
