package vn.tiepdan.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.shared.Invalid;

/** Whoever acts for another shows by which papers. */
class NamePartyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final PersonalData PERSON =
            new PersonalData(null, "Trần Văn Khoan", null, null, null, null, "Quên mang", "Tổ 3", null);

    @ParameterizedTest
    @CsvSource({
        ", , , AUTHORISATION, party.role.missing",
        "AGENT, , , , party.agent.paper-missing",
        "AGENT, LAWYER, , AUTHORISATION, party.agent.no-counsel",
        "AGENT, , 12, AUTHORISATION, party.agent.no-counsel",
        "AGENT, , , ASSIGNMENT, party.paper.other-kind",
        "AGENT, , , REQUEST, party.paper.other-kind",
        "COUNSEL, , 12, REQUEST, party.counsel.kind-missing",
        "COUNSEL, LAWYER, , REQUEST, party.counsel.card-missing",
        "COUNSEL, LAWYER, 12, , party.counsel.paper-missing",
        "COUNSEL, LAWYER, 12, ASSIGNMENT, party.paper.other-kind",
        "COUNSEL, LEGAL_AID, 12, REQUEST, party.paper.other-kind",
        "PETITIONER, , , AUTHORISATION, party.petitioner.needs-no-paper",
        "PETITIONER, LAWYER, , , party.petitioner.needs-no-paper"
    })
    void is_refused_at_the_field(PartyRole role, CounselKind counsel, String card, AuthorityKind kind, String code) {
        assertThatThrownBy(() -> new NameParty(role, PERSON, null, counsel, card, paper(kind)))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "AGENT, , , AUTHORISATION", "AGENT, , , INTRODUCTION", "COUNSEL, LAWYER, 12, REQUEST",
        "COUNSEL, LAWYER, 12, INTRODUCTION", "COUNSEL, LEGAL_AID, 12, ASSIGNMENT", "PETITIONER, , , "
    })
    void acts_by_the_papers_of_the_role(PartyRole role, CounselKind counsel, String card, AuthorityKind kind) {
        NameParty told = new NameParty(role, PERSON, null, counsel, card, paper(kind));
        assertThat(told.actsFor()).isEqualTo(role.acts() ? 0 : null);
        assertThat(told).hasToString("NameParty[…]");
    }

    @Test
    void a_person_has_to_be_told() {
        refused("party.person.missing", () -> NameParty.petitioner(null));
    }

    @ParameterizedTest
    @CsvSource({
        ", 2024-06-03, NONE, , party.paper.kind-missing",
        "AUTHORISATION, , NONE, , party.paper.day-missing",
        "AUTHORISATION, 1900-01-01, NONE, , party.paper.day-too-early",
        "AUTHORISATION, 2024-06-03, NOTARISED, , party.paper.certified-by-missing"
    })
    void a_paper_tells_kind_and_day_and_by_whom_it_was_certified(
            AuthorityKind kind, LocalDate day, Certification certification, String by, String code) {
        refused(code, () -> AuthorityPaper.of(kind, null, day, certification, by));
    }

    @Test
    void a_paper_tells_no_more_than_there_is_room_for() {
        refused(
                "party.paper.number-too-long",
                () -> AuthorityPaper.of(AuthorityKind.AUTHORISATION, "1".repeat(41), DAY, null, null));
        refused(
                "party.paper.certified-by-too-long",
                () -> AuthorityPaper.of(
                        AuthorityKind.AUTHORISATION, null, DAY, Certification.CERTIFIED, "x".repeat(201)));
        refused(
                "party.counsel.card-too-long",
                () -> new NameParty(
                        PartyRole.COUNSEL,
                        PERSON,
                        null,
                        CounselKind.LAWYER,
                        "1".repeat(41),
                        paper(AuthorityKind.REQUEST)));
    }

    @Test
    void a_change_tells_why_and_when() {
        refused("party.reason.missing", () -> new CorrectParty(1, PERSON, null, null, "  "));
        refused("party.reason.too-long", () -> new CorrectParty(1, PERSON, null, null, "x".repeat(301)));
        refused("party.reason.missing", () -> new EndParty(1, DAY, null));
        refused("party.end.day-missing", () -> new EndParty(1, null, "Hủy ủy quyền"));
    }

    private static AuthorityPaper paper(AuthorityKind kind) {
        return kind == null ? null : AuthorityPaper.of(kind, null, DAY, null, null);
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
