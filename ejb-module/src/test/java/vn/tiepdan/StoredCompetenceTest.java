package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepdan.competence.CompetenceFinder;
import vn.tiepdan.competence.CompetentBody;
import vn.tiepdan.competence.Finding;
import vn.tiepdan.competence.Respondent;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.shared.RuleBroken;

/** Who is competent changes with kind, time, whom it is about and the day; the finder says who, as seen from where, and why. */
class StoredCompetenceTest {

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TPTN', 'Thành phố', 'City', 'CITY', '2010-01-01'), ('TINHTN', 'Tỉnh', 'Province', 'PROVINCE', '2010-01-01')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('TDAN', 'TPTN', '2010-01-01'), ('TPTN', 'TINHTN', '2010-01-01')""");
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT, FIRST, WARD_CHAIR, 2024-06-18, WARD_CHAIR, OWN, TDAN",
        "COMPLAINT, SECOND, WARD_CHAIR, 2025-06-30, DISTRICT_CHAIR, OTHER, TPTN",
        "COMPLAINT, SECOND, WARD_CHAIR, 2025-07-01, PROVINCE_CHAIR, OTHER, TINHTN",
        "COMPLAINT, SECOND, PROVINCE_CHAIR, 2026-08-01, MINISTER, OTHER, ",
        "DENUNCIATION, FIRST, WARD_OFFICIAL, 2024-06-18, WARD_CHAIR, OWN, TDAN",
        "DENUNCIATION, FIRST, WARD_CHAIR, 2024-06-18, DISTRICT_CHAIR, OTHER, TPTN",
        "DENUNCIATION, FURTHER, WARD_CHAIR, 2026-08-01, PROVINCE_CHAIR, OTHER, TINHTN",
        "FEEDBACK, FIRST, PROVINCE_DEPARTMENT, 2024-06-18, DEPARTMENT_DIRECTOR, OTHER, ",
        "COMPLAINT, FIRST, JUSTICE, 2024-06-18, JUSTICE, OTHER, ",
    })
    void the_competent_body_is_found_by_the_rule_of_the_day(
            PetitionKind kind,
            PetitionLevel level,
            Respondent about,
            LocalDate on,
            CompetentBody body,
            Competence competence,
            String unit) {
        Finding found = find("TDAN", kind, level, about, on);
        assertThat(found.body()).isEqualTo(body);
        assertThat(found.competence()).isEqualTo(competence);
        assertThat(found.unit()).isEqualTo(unit == null ? null : new UnitCode(unit));
        assertThat(found.law()).isNotBlank();
        assertThat(found.confidence()).startsWith("K_");
    }

    @Test
    void what_a_ward_settles_is_of_a_lower_level_as_seen_from_the_city() {
        Finding found = find(
                "TPTN",
                PetitionKind.COMPLAINT,
                PetitionLevel.FIRST,
                Respondent.WARD_OFFICIAL,
                LocalDate.of(2024, 6, 18));
        assertThat(found.competence()).isEqualTo(Competence.LOWER);
    }

    @Test
    void of_a_level_that_no_longer_is_nothing_is_guessed() {
        assertThatThrownBy(() -> find(
                        "TDAN",
                        PetitionKind.COMPLAINT,
                        PetitionLevel.FIRST,
                        Respondent.DISTRICT_CHAIR,
                        LocalDate.of(2025, 7, 1)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("competence.unknown");
    }

    @ParameterizedTest
    @EnumSource(Respondent.class)
    void before_the_two_tiers_everybody_has_a_rule_for_every_kind(Respondent about) {
        for (PetitionKind kind : PetitionKind.values()) {
            assertThat(find("TDAN", kind, PetitionLevel.FIRST, about, LocalDate.of(2024, 6, 18))
                            .body())
                    .isNotNull();
        }
    }

    private static Finding find(String unit, PetitionKind kind, PetitionLevel level, Respondent about, LocalDate on) {
        return house.as(
                "vanphong", CompetenceFinder.class, finder -> finder.find(kind, level, about, new UnitCode(unit), on));
    }
}
