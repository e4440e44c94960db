package vn.tiepdan.integration;

import java.util.Optional;
import org.postgresql.util.PSQLException;

/**
 * A rule of the database that a statement broke, by its name in the schema.
 *
 * @param state the SQLSTATE, by which the kind of rule is told
 */
public record BrokenConstraint(String state, String name) {

    private static final String UNIQUE = "23505";
    private static final String FOREIGN_KEY = "23503";

    /** The broken rule behind a failure; empty when it was something else. */
    public static Optional<BrokenConstraint> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("23")) {
                return Optional.of(of(sql));
            }
        }
        return Optional.empty();
    }

    /** The refusal's code: by name where it is known, else by kind. */
    public String code() {
        String named =
                switch (name) {
                    case "petition_number_uq", "visit_number_uq" -> "integration.number-taken";
                    case "visit_closed_ck" -> "reception.closed-now";
                    case "visit_refusal_open_uq" -> "refusal.already";
                    case "visit_refusal_proof_ck" -> "refusal.proof.missing";
                    case "case_watch_once_uq" -> "hotspot.stale";
                    case "case_watch_review_ck" -> "hotspot.review-missing";
                    case "case_review_open_uq" -> "review.stale";
                    case "account_pk" -> "access.username.taken";
                    case "petition_party_agent_uq" -> "party.agent.already";
                    case "coordination_plan_number_uq" -> "integration.number-taken";
                    case "coordination_plan_in_work_uq" -> "plan.amend.under-way";
                    case "coordination_plan_four_eyes_ck" -> "plan.review.by-drafter";
                    case "plan_draft_ck", "plan_issued_ck" -> "plan.not-a-draft";
                    case "plan_delivery_person_ck" -> "plan.delivery.none-of-yours";
                    default -> null;
                };
        if (named != null) {
            return named;
        }
        return switch (state) {
            case UNIQUE -> "integration.taken";
            case FOREIGN_KEY -> "integration.unknown-reference";
            default -> "integration.rule-of-store";
        };
    }

    private static BrokenConstraint of(PSQLException sql) {
        String name = sql.getServerErrorMessage() == null
                ? null
                : sql.getServerErrorMessage().getConstraint();
        return new BrokenConstraint(sql.getSQLState(), name == null ? "" : name);
    }
}
