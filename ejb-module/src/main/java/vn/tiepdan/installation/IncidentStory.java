package vn.tiepdan.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.tiepdan.incident.Destination;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.incident.IncidentDesk;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.incident.OptionTold;
import vn.tiepdan.incident.SignalIncident;
import vn.tiepdan.incident.SignalSource;
import vn.tiepdan.organisation.UnitCode;

/** The chapter of a small gathering at the ward, from {@code demo/incident.json}: recorded, confirmed, reported and received. */
@ApplicationScoped
class IncidentStory {

    @Inject
    IncidentDesk desk;

    @Inject
    IncidentRegister register;

    Chapter chapter() {
        JsonObject told = DemoFile.read("incident.json");
        UnitCode unit = new UnitCode(told.getString("unit"));
        LocalDateTime at = LocalDateTime.parse(told.getString("at"));
        JsonObject sign = told.getJsonObject("sign");
        JsonObject report = told.getJsonObject("report");
        JsonObject person = told.getJsonObject("representative");
        String by = sign.getString("by");
        IncidentCode code =
                new IncidentCode("SV-" + unit + "-" + told.getString("lastDay").replace("-", "") + "-1");
        List<Deed> deeds = List.of(
                deed(at, by, () -> desk.signal(unit, sign(sign))),
                deed(
                        at.plusMinutes(10),
                        by,
                        () -> desk.confirm(
                                code,
                                version(code),
                                Destination.WARD,
                                null,
                                sign.getString("place"),
                                sign.getInt("people"),
                                sign.getString("peopleSource"),
                                0,
                                null,
                                told.getString("demands"))),
                deed(
                        at.plusMinutes(35),
                        by,
                        () -> desk.report(
                                code,
                                version(code),
                                report.getString("facts"),
                                null,
                                List.of(new OptionTold(
                                        report.getString("what"),
                                        report.getString("pros"),
                                        report.getString("cons"),
                                        report.getString("resources"))))),
                deed(
                        at.plusMinutes(40),
                        by,
                        () -> desk.represent(
                                code, version(code), person.getString("fullName"), person.getString("standsFor"))),
                deed(at.plusMinutes(45), by, () -> desk.receive(code, version(code))));
        return new Chapter(told.getString("name"), LocalDate.parse(told.getString("lastDay")), deeds);
    }

    private static SignalIncident sign(JsonObject sign) {
        return new SignalIncident(
                Destination.WARD,
                sign.getString("place"),
                SignalSource.AT_WARD,
                sign.getInt("people"),
                sign.getString("peopleSource"),
                0,
                null,
                sign.getString("note"),
                null);
    }

    private int version(IncidentCode code) {
        return register.row(code).version();
    }

    private static Deed deed(LocalDateTime at, String by, Runnable done) {
        return new Deed(at, by, () -> {
            done.run();
            return null;
        });
    }
}
