package vn.tiepdan.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import vn.tiepdan.access.AccountAdministration;
import vn.tiepdan.organisation.AppointOfficer;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OrganisationDirectory;
import vn.tiepdan.organisation.SetUpUnit;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.shared.Settings;

/** The first chapter: who is who, from {@code demo/organisation.json}; accounts get this start's password. */
@ApplicationScoped
class OrganisationStory {

    @Inject
    OrganisationDirectory directory;

    @Inject
    AccountAdministration accounts;

    @Inject
    Settings settings;

    Chapter chapter() {
        JsonObject told = DemoFile.read("organisation.json");
        List<Deed> deeds = new ArrayList<>();
        LocalDateTime begin = LocalDateTime.parse(told.getString("begin"));
        each(told, "units", unit -> deeds.add(new Deed(begin, null, setUp(unit))));
        each(told, "dissolved", unit -> deeds.add(new Deed(begin, null, dissolve(unit))));
        each(told, "officers", officer -> deeds.add(new Deed(begin, null, enrol(officer))));
        each(told, "delegations", delegation -> deeds.add(new Deed(begin, null, delegate(delegation))));
        each(told, "clients", client -> deeds.add(new Deed(begin, null, register(client))));
        return new Chapter("organisation", begin.toLocalDate(), deeds);
    }

    private Callable<?> setUp(JsonObject unit) {
        return () -> {
            directory.setUp(new SetUpUnit(
                    new UnitCode(unit.getString("code")),
                    unit.getString("vi"),
                    unit.getString("en"),
                    UnitKind.valueOf(unit.getString("kind")),
                    unit.containsKey("parent") ? new UnitCode(unit.getString("parent")) : null,
                    unit.getString("address", null),
                    unit.getString("telephone", null),
                    unit.getString("stateCode", null),
                    day(unit, "stateCodeTo"),
                    day(unit, "from")));
            return null;
        };
    }

    private Callable<?> dissolve(JsonObject unit) {
        return () -> {
            directory.dissolve(
                    new UnitCode(unit.getString("code")),
                    day(unit, "lastDay"),
                    unit.containsKey("successor") ? new UnitCode(unit.getString("successor")) : null);
            return null;
        };
    }

    private Callable<?> enrol(JsonObject officer) {
        return () -> {
            OfficerCode code = new OfficerCode(officer.getString("code"));
            directory.enrol(code, officer.getString("name"));
            each(
                    officer,
                    "posts",
                    post -> directory.appoint(new AppointOfficer(
                            code,
                            new UnitCode(post.getString("unit")),
                            post.getString("vi"),
                            post.getString("en"),
                            day(post, "from"),
                            day(post, "to"))));
            each(officer, "roles", role -> role.getJsonArray("names")
                    .getValuesAs(JsonString::getString)
                    .forEach(name -> directory.grant(
                            code, name, new UnitCode(role.getString("unit")), day(role, "from"), day(role, "to"))));
            if (officer.getBoolean("account", false)) {
                accounts.openWith(code.value(), code, password(), false);
            }
            return null;
        };
    }

    private Callable<?> delegate(JsonObject delegation) {
        return () -> {
            directory.delegate(
                    new OfficerCode(delegation.getString("by")),
                    delegation.getString("role"),
                    new OfficerCode(delegation.getString("to")),
                    day(delegation, "from"),
                    day(delegation, "until"),
                    delegation.getString("reason"));
            return null;
        };
    }

    private Callable<?> register(JsonObject client) {
        return () -> {
            accounts.registerClient(
                    client.getString("id"),
                    new OfficerCode(client.getString("officer")),
                    password(),
                    client.getJsonArray("scopes").getValuesAs(JsonString::getString));
            return null;
        };
    }

    private String password() {
        return settings.password().orElseThrow(() -> new IllegalStateException("TIEPDAN_PASSWORD is not set"));
    }

    private static void each(JsonObject told, String name, java.util.function.Consumer<JsonObject> work) {
        if (told.containsKey(name)) {
            told.getJsonArray(name).getValuesAs(JsonObject.class).forEach(work);
        }
    }

    private static LocalDate day(JsonObject told, String name) {
        return told.containsKey(name) ? LocalDate.parse(told.getString(name)) : null;
    }
}
