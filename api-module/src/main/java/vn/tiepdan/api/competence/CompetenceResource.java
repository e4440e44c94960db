package vn.tiepdan.api.competence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.api.exchange.Parameters;
import vn.tiepdan.api.problem.Refusal;
import vn.tiepdan.api.problem.Violation;
import vn.tiepdan.competence.CompetenceFinder;
import vn.tiepdan.competence.CompetentBody;
import vn.tiepdan.competence.Finding;
import vn.tiepdan.competence.Respondent;
import vn.tiepdan.deadline.Regime;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.petition.RecipientBranch;

/** Proposes the competent body for a petition of a kind, about somebody, received on a day. */
@Path("v1/competence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("organisation:read")
public class CompetenceResource {

    @Inject
    CompetenceFinder finder;

    @Inject
    Scope scope;

    @Inject
    Labels labels;

    @Inject
    Clock clock;

    @GET
    public CompetenceJson find(
            @QueryParam("kind") String kind,
            @QueryParam("respondent") String respondent,
            @QueryParam("level") String level,
            @QueryParam("unit") String unit,
            @QueryParam("on") String on) {
        PetitionKind of = needed("kind", Parameters.choice("kind", kind, PetitionKind.class));
        Respondent about = needed("respondent", Parameters.choice("respondent", respondent, Respondent.class));
        PetitionLevel at = Parameters.choice("level", level, PetitionLevel.class);
        UnitCode asking = Parameters.unit("unit", unit);
        LocalDate day = Parameters.date("on", on);
        return CompetenceJson.of(
                finder.find(
                        of,
                        at == null ? PetitionLevel.FIRST : at,
                        about,
                        asking == null ? scope.home() : asking,
                        day == null ? LocalDate.now(clock) : day),
                labels);
    }

    private static <T> T needed(String parameter, T value) {
        if (value == null) {
            throw Refusal.of(new Violation(parameter, "query", "integration.parameter.missing"));
        }
        return value;
    }

    /** The competent body as seen from the unit that asks, and the rule that says so. */
    public record CompetenceJson(
            CompetentBody body,
            String bodyLabel,
            Competence competence,
            String competenceLabel,
            String unit,
            RecipientBranch branch,
            Regime regime,
            String basis,
            String confidence) {

        private static CompetenceJson of(Finding found, Labels labels) {
            return new CompetenceJson(
                    found.body(),
                    labels.of("competence.body", found.body()),
                    found.competence(),
                    labels.of("petition.competence", found.competence()),
                    Objects.toString(found.unit(), null),
                    found.body().branch(),
                    found.regime(),
                    found.law(),
                    found.confidence());
        }
    }
}
