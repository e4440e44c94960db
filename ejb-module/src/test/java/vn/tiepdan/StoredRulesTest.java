package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses by itself, whoever writes: the rules of the entities once more, each under its name. */
class StoredRulesTest {

    private static final String NOT_ALLOWED = "42501";
    private static final String RESTRICTED = "23001";

    private static final String PETITION = """
            insert into petition (id, version, code, intake_code, unit_code, holder_code, book, stage, source, received_on,
                taken_in_by, summary, folded_summary, signatures, originals, author_seal, anonymous)
            values (1, 1, 'T-TDAN-2024-7K3M9Q', 'T-TDAN-2024-7K3M9Q', 'TDAN', 'TDAN', 'UNCLASSIFIED', 'RECEIVED', 'POST',
                '2024-06-14', 'vanphong', 'Tranh chấp đất', 'tranh chap dat', 1, false, 'NS-1', false)""";
    private static final String COMPLAINT = """
            update petition set kind = 'COMPLAINT', book = 'OPEN', book_year = 2024, book_number = 12, stage = 'CLASSIFIED',
                code = 'D-TDAN-2024-000012', author_citizen = 'CD-1', author_seal = null""";
    private static final String DENUNCIATION = """
            update petition set kind = 'DENUNCIATION', book = 'DENUNCIATION', book_year = 2024, book_number = 3,
                stage = 'CLASSIFIED', code = 'TC-TDAN-2024-X4Z8PA'""";
    private static final String VISIT = """
            insert into visit (id, version, code, intake_code, unit_code, book, stage, type, place, visited_on, time_in,
                received_by, content, folded_content, people, representatives, ordinal, interpreter, signed)
            values (1, 1, 'LT-TDAN-2024-7K3M9Q', 'LT-TDAN-2024-7K3M9Q', 'TDAN', 'UNCLASSIFIED', 'RECEIVED', 'REGULAR',
                'RECEPTION_ROOM', '2024-06-18', '08:00', 'motcua', 'Hỏi về lối đi', 'hoi ve loi di', 1, 0, 'FIRST', false, true)""";

    private static WholeDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new WholeDatabase();
        database.keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TDAN', 'Phường Thịnh Đán', 'Thịnh Đán ward', 'WARD', '2010-01-01'),
                    ('TPTN', 'Thành phố Thái Nguyên', 'Thái Nguyên city', 'CITY', '2010-01-01')""", """
                insert into officer (code, full_name) values
                    ('vanphong', 'Nguyễn Hồng Nhung'), ('motcua', 'Trần Đức Minh'), ('chutich', 'Lê Quang Thịnh')""", """
                insert into citizen (id, version, code, unit_code, kind, full_name, folded_name, paper_kind, paper_number, address)
                    values (1, 1, 'CD-1', 'TDAN', 'PERSON', 'Nguyễn Thị Lan', 'nguyen thi lan', 'IDENTITY_CARD',
                        '019184001234', 'Tổ 8')""", """
                insert into sealed_identity (id, version, code, unit_code, ciphertext, sealed_at)
                    values (1, 1, 'NS-1', 'TDAN', '\\x0102', now())""");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind = 'DENUNCIATION', book = 'DENUNCIATION', book_year = 2024, book_number = 3, author_citizen = 'CD-1', author_seal = null | petition_author_ck",
                "kind = 'DENUNCIATION', book = 'DENUNCIATION', book_year = 2024, book_number = 3, author_citizen = 'CD-1' | petition_author_ck",
                "kind = 'COMPLAINT', book = 'OPEN', book_year = 2024, book_number = 3 | petition_author_ck",
                "author_citizen = 'CD-1', author_seal = null | petition_author_ck",
                "author_seal = null | petition_author_ck",
                "anonymous = true | petition_author_ck",
                "book_year = 2024, book_number = 12 | petition_number_ck",
                "book_number = 12 | petition_number_ck",
                "kind = 'COMPLAINT' | petition_kind_book_ck",
                "kind = 'DENUNCIATION', book = 'OPEN', book_year = 2024, book_number = 3, author_citizen = 'CD-1', author_seal = null | petition_kind_book_ck",
                "book = 'SECRET' | petition_book_ck",
                "stage = 'LOST' | petition_stage_ck",
                "source = 'RUMOUR' | petition_source_ck",
                "source = 'FORWARDED' | petition_forwarded_ck",
                "signatures = -1 | petition_signatures_ck",
                "signatures = 10000 | petition_signatures_ck",
                "petition_on = '2024-06-15' | petition_dates_ck",
                "received_on = '1945-09-01' | petition_received_first_ck",
                "petition_on = '0001-01-01' | petition_written_first_ck",
                "stage = 'ANSWERED' | petition_closed_ck",
                "stage = 'ACCEPTED' | petition_accepted_ck",
                "accepted_on = '2024-06-13' | petition_accepted_ck",
                "closed_on = '2024-06-18' | petition_closed_ck",
                "stage = 'VOIDED' | petition_void_ck",
                "void_reason = 'Nhập trùng' | petition_void_ck",
                "outcome = 'GUIDED', outcome_on = '2024-06-18' | petition_one_outcome_ck",
                "outcome = 'LOST', outcome_on = '2024-06-18' | petition_one_outcome_ck",
                "stage = 'REFERRED' | petition_one_outcome_ck",
                "stage = 'REFERRED', outcome = 'GUIDED', outcome_on = '2024-06-18' | petition_one_outcome_ck",
                "stage = 'CLOSED', closed_on = '2024-06-18' | petition_one_outcome_ck",
                "stage = 'CLOSED', closed_on = '2024-06-18', outcome = 'ACCEPTED', outcome_on = '2024-06-18' | petition_one_outcome_ck",
                "stage = 'ANSWERED', closed_on = '2024-06-18', outcome = 'GUIDED', outcome_on = '2024-06-18' | petition_one_outcome_ck",
                "stage = 'CLOSED', closed_on = '2024-06-18', outcome = 'GUIDED' | petition_outcome_day_ck",
                "stage = 'CLOSED', closed_on = '2024-06-18', outcome = 'GUIDED', outcome_on = '2024-06-13' | petition_outcome_day_ck",
                "eligibility = 'MAYBE' | petition_eligibility_ck",
                "level = 'SECOND' | petition_level_ck",
                "bypass_cause = 'NEVER_BROUGHT_THERE' | petition_bypass_ck",
                "split_from = 'T-TDAN-2024-AAAAAA' | petition_split_ck",
                "field = 'WEATHER' | petition_field_ck",
                "competence = 'NOBODY' | petition_competence_ck",
                "unit_code = 'NOWHERE' | petition_unit_fk",
                "assignee = 'nobody' | petition_assignee_fk",
                "author_seal = 'NS-2' | petition_author_seal_fk",
                "matter_code = 'VV-TDAN-2024-000009' | petition_matter_fk",
                "visit_code = 'LT-TDAN-2024-000000' | petition_visit_fk"
            })
    void a_petition_is_refused_by_name(String change, String constraint) throws Exception {
        refusedBy(constraint, PETITION, "update petition set " + change);
    }

    @Test
    void a_petition_is_taken_in_classified_answered_and_voided() throws Exception {
        accepted(
                PETITION,
                COMPLAINT,
                "update petition set stage = 'ANSWERED', closed_on = '2024-06-18', outcome = 'ACCEPTED', outcome_on = '2024-06-18'");
        accepted(
                PETITION,
                COMPLAINT,
                "update petition set stage = 'ACCEPTED', accepted_on = '2024-06-17', outcome = 'ACCEPTED', outcome_on = '2024-06-17'");
        accepted(
                PETITION,
                COMPLAINT,
                "update petition set stage = 'REFERRED', outcome = 'URGED', outcome_on = '2024-06-17'");
        accepted(
                PETITION,
                COMPLAINT,
                "update petition set stage = 'CLOSED', outcome = 'GUIDED', outcome_on = '2024-06-17', closed_on = '2024-06-17'");
        accepted(PETITION, "update petition set stage = 'SPLIT', closed_on = '2024-06-17'");
        accepted(PETITION, COMPLAINT, "update petition set stage = 'WITHDRAWN', closed_on = '2024-06-17'");
        accepted(PETITION, DENUNCIATION, "update petition set stage = 'VOIDED', void_reason = 'Nhập trùng'");
        accepted(PETITION, "update petition set author_seal = null, anonymous = true");
    }

    @Test
    void a_number_stands_once_in_its_book_and_year() throws Exception {
        String second = PETITION.replace("values (1,", "values (2,").replace("7K3M9Q", "AAAAAA");
        String sameNumber =
                COMPLAINT.replace("D-TDAN-2024-000012", "D-TDAN-2024-000013") + " where code = 'T-TDAN-2024-AAAAAA'";
        refusedBy("petition_number_uq", PETITION, COMPLAINT, second, sameNumber);
        refusedBy("petition_code_uq", PETITION, COMPLAINT, second, "update petition set code = 'D-TDAN-2024-000012'");
        refusedBy(
                "petition_intake_code_uq",
                PETITION,
                COMPLAINT,
                PETITION.replace("values (1,", "values (2,").replaceFirst("T-TDAN-2024-7K3M9Q", "T-TDAN-2024-BBBBBB"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "book_year = 2024, book_number = 12 | visit_number_ck",
                "visited_on = '1945-09-01' | visit_first_ck",
                "kind = 'COMPLAINT' | visit_kind_book_ck",
                "kind = 'DENUNCIATION', book = 'OPEN', book_year = 2024, book_number = 3 | visit_kind_book_ck",
                "type = 'SECRET', presiding = 'chutich' | visit_type_ck",
                "type = 'PERIODIC' | visit_presiding_ck",
                "type = 'AD_HOC', presiding = 'chutich' | visit_ad_hoc_ck",
                "place = 'STREET' | visit_place_ck",
                "time_out = '07:59' | visit_times_ck",
                "people = 0 | visit_people_ck",
                "people = 10000 | visit_people_ck",
                "representatives = 2 | visit_representatives_ck",
                "ordinal = 'SECOND' | visit_ordinal_ck",
                "signed = false | visit_signed_ck",
                "stage = 'ANSWERED' | visit_closed_ck",
                "stage = 'VOIDED' | visit_void_ck",
                "received_by = 'nobody' | visit_received_by_fk",
                "presiding = 'nobody' | visit_presiding_fk"
            })
    void a_visit_is_refused_by_name(String change, String constraint) throws Exception {
        refusedBy(constraint, VISIT, "update visit set " + change);
    }

    @Test
    void who_came_is_either_named_or_sealed() throws Exception {
        String person =
                "insert into visit_person (id, visit_id, capacity, citizen_code, seal_code) values (1, 1, 'VISITOR', %s)";
        accepted(VISIT, person.formatted("null, 'NS-1'"));
        accepted(VISIT, person.formatted("'CD-1', null"));
        refusedBy("visit_person_one_ck", VISIT, person.formatted("'CD-1', 'NS-1'"));
        refusedBy("visit_person_one_ck", VISIT, person.formatted("null, null"));
        refusedBy("visit_person_seal_fk", VISIT, person.formatted("null, 'NS-9'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"petition", "visit"})
    void a_written_answer_has_a_number_and_every_answer_its_proof(String record) throws Exception {
        String reply = "insert into " + record + "_reply (id, " + record
                + "_id, content, mode, given_on, given_by, document_number, proof) values (1, 1, 'GUIDED', %s)";
        String[] records = {PETITION, VISIT};
        accepted(records[0], records[1], reply.formatted("'ORAL', '2024-06-18', 'vanphong', null, 'Biên bản'"));
        refusedBy(
                record + "_reply_document_ck",
                records[0],
                records[1],
                reply.formatted("'POST', '2024-06-18', 'vanphong', null, 'Mã bưu gửi'"));
        assertThat(database.refusal(
                                records[0], records[1], reply.formatted("'ORAL', '2024-06-18', 'vanphong', null, null"))
                        .state())
                .isEqualTo("23502");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paper_number = '01918400123' | citizen_identity_card_ck",
                "paper_kind = 'OLD_IDENTITY_CARD' | citizen_old_card_ck",
                "paper_kind = 'NONE', paper_number = null | citizen_paper_ck",
                "paper_number = null | citizen_paper_ck",
                "paper_kind = 'NOT_STATED' | citizen_paper_ck",
                "paper_kind = 'NOT_STATED', paper_number = null, no_paper_reason = 'Quên' | citizen_paper_ck",
                "birth_year = 1899 | citizen_birth_ck",
                "sex = 'X' | citizen_sex_ck",
                "kind = 'ROBOT' | citizen_kind_ck",
                "paper_kind = 'LIBRARY_CARD' | citizen_paper_kind_ck",
                "unit_code = 'NOWHERE' | citizen_unit_fk"
            })
    void a_citizen_is_refused_by_name(String change, String constraint) throws Exception {
        refusedBy(constraint, "update citizen set " + change);
    }

    @Test
    void a_seal_holds_something_until_it_is_broken_and_nothing_after() throws Exception {
        refusedBy("sealed_identity_state_ck", "update sealed_identity set ciphertext = null");
        refusedBy("sealed_identity_state_ck", "update sealed_identity set released_at = now()");
        accepted("update sealed_identity set ciphertext = null, released_at = now()");
        accepted("update sealed_identity set ciphertext = null, paper_cabinet = 'Tủ 3'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'vanphong', 'KING', 'TDAN', '2024-01-01', null, null, null | role_grant_role_ck",
                "'vanphong', 'SYSTEM', 'TDAN', '2024-01-01', null, null, null | role_grant_role_ck",
                "'vanphong', 'CLERK', 'TDAN', '2024-01-02', '2024-01-01', null, null | role_grant_period_ck",
                "'vanphong', 'CHAIR', 'TDAN', '2024-01-01', '2024-01-05', 'vanphong', 'Đi họp' | role_grant_delegation_ck",
                "'vanphong', 'CHAIR', 'TDAN', '2024-01-01', null, 'chutich', 'Đi họp' | role_grant_delegation_ck",
                "'vanphong', 'CHAIR', 'TDAN', '2024-01-01', '2024-01-05', 'chutich', null | role_grant_delegation_ck",
                "'nobody', 'CLERK', 'TDAN', '2024-01-01', null, null, null | role_grant_officer_fk",
                "'vanphong', 'CLERK', 'NOWHERE', '2024-01-01', null, null, null | role_grant_unit_fk"
            })
    void a_role_is_refused_by_name(String values, String constraint) throws Exception {
        refusedBy(
                constraint,
                "insert into role_grant (id, officer_code, role, unit_code, valid_from, valid_to, delegated_by, reason)"
                        + " values (1, " + values + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert into unit (code, name_vi, name_en, kind, valid_from) values ('tdan', 'P', 'W', 'WARD', '2010-01-01') | unit_code_ck",
                "insert into unit (code, name_vi, name_en, kind, valid_from) values ('TDAN', 'P', 'W', 'WARD', '2010-01-01') | unit_pk",
                "update unit set valid_to = '2009-12-31' where code = 'TDAN' | unit_period_ck",
                "update unit set kind = 'PLANET' where code = 'TDAN' | unit_kind_ck",
                "insert into unit_parent (unit_code, parent_code, valid_from) values ('TDAN', 'TDAN', '2010-01-01') | unit_parent_self_ck",
                "insert into unit_succession (unit_code, successor_code, effective_on) values ('TDAN', 'TDAN', '2025-07-01') | unit_succession_self_ck",
                "insert into officer (code, full_name) values ('Vanphong', 'Lan') | officer_code_ck",
                "insert into account (username, officer_code, password_hash) values ('x', 'vanphong', 'hash') | account_username_ck",
                "insert into account (username, officer_code, password_hash, language) values ('vanphong', 'vanphong', 'hash', 'fr') | account_language_ck",
                "insert into account (username, officer_code, password_hash) values ('vanphong', 'nobody', 'hash') | account_officer_fk",
                "insert into access_token (token_hash, client_id, scopes, issued_at, expires_at) values ('x', 'nobody', 'a', now(), now()) | access_token_life_ck"
            })
    void an_organisation_or_account_is_refused_by_name(String statement, String constraint) throws Exception {
        refusedBy(constraint, statement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update law_change set code = 'TD-1' | law_change_code_ck",
                "update law_change set origin = 'CITY' | law_change_origin_ck",
                "update law_change set stage = 'LOST' | law_change_stage_ck",
                "update law_change set stage = 'PREVIEWED' | law_change_previewed_ck",
                "update law_change set stage = 'APPLYING' | law_change_applying_ck",
                "update law_change set stage = 'APPLIED' | law_change_applied_ck",
                "update law_change set moved = 1, falls_overdue = 2 | law_change_counts_ck",
                "insert into law_change_day values (1, 1, '2024-06-24', 'SWAP_WORK', 'x', 'x') | law_change_day_swap_work_ck",
                "insert into law_change_day values (1, 1, '2024-06-22', 'SWAP_OFF', 'x', 'x') | law_change_day_swap_off_ck",
                "insert into law_change_day values (1, 1, '1999-12-31', 'PUBLIC', 'x', 'x') | law_change_day_range_ck",
                "insert into law_change_day values (1, 1, '2024-06-24', null, 'x', 'x') | law_change_day_name_ck",
                "insert into law_change_day values (1, 1, '2024-06-24', 'WEEKEND', 'x', 'x') | law_change_day_kind_ck",
                "insert into law_change_day values (1, 1, '2024-06-24', null, null, 'x'), (2, 1, '2024-06-24', null, null, 'x') | law_change_day_once_uq",
                "insert into law_change_day values (1, 7, '2024-06-24', null, null, 'x') | law_change_day_change_fk",
                "insert into law_change_file values (1, 1, 'KN', 'a', repeat('x', 1048577)) | law_change_file_size_ck",
                "insert into law_change_file values (1, 1, 'KN', 'a', 'x'), (2, 1, 'KN', 'b', 'x') | law_change_file_once_uq",
                "insert into law_change_move values (1, 1, 'KN-02', '2024-06-01', '2024-06-02', '2024-06-02', false, false) | law_change_move_due_ck",
                "insert into law_change_move values (1, 1, 'KN-02', '2024-06-01', '2024-06-02', '2024-06-03', false, false) | law_change_move_clock_fk",
                "insert into calendar_day values ('2024-06-24', 'PUBLIC', 'x', 'V', 'x', 'CITY') | calendar_day_origin_ck"
            })
    void a_change_of_the_law_is_refused_by_name(String statement, String constraint) throws Exception {
        refusedBy(
                constraint,
                "insert into law_change (id, version, code, origin, stage, author, created_at, run, counted_to, counted, total, moved,"
                        + " falls_overdue, no_more_overdue)"
                        + " values (1, 1, 'TD-2222222222', 'OFFICE', 'DRAFT', 'quantri', now(), 0, 0, 0, 0, 0, 0, 0)",
                statement);
    }

    @Test
    void a_case_is_refused_by_name() throws Exception {
        String matter = """
                insert into matter (id, version, code, unit_code, title, folded_title, field, confidential, opened_on, opened_by)
                values (1, 1, 'VV-TDAN-2024-000001', 'TDAN', 'Lối đi', 'loi di', 'LAND', false, '2024-06-18', 'vanphong')""";
        refusedBy("matter_pk", matter, matter);
        refusedBy("matter_code_uq", matter, matter.replace("values (1,", "values (2,"));
        refusedBy("matter_field_ck", matter, "update matter set field = 'WEATHER'");
        refusedBy("matter_period_ck", matter, "update matter set closed_on = '2024-06-17'");
        refusedBy("matter_opened_by_fk", matter, "update matter set opened_by = 'nobody'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from petition",
                "delete from visit",
                "delete from visit_person",
                "delete from matter",
                "delete from sealed_identity",
                "update petition_reply set proof = 'x'",
                "delete from visit_reply",
                "update petition_correction set reason = 'x'",
                "delete from visit_correction",
                "delete from unit",
                "delete from officer",
                "delete from role_grant",
                "update installation set kind = 'REAL'",
                "create table mine (id integer)",
                "alter table audit_entry disable trigger all",
                "select * from flyway_schema_history"
            })
    void the_application_has_no_right_to(String statement) throws Exception {
        assertThat(database.refusal(statement).state()).isEqualTo(NOT_ALLOWED);
    }

    @Test
    void not_even_the_owner_changes_the_trail() throws Exception {
        written("petition.take-in", "T-TDAN-2024-7K3M9Q", null);
        assertThat(database.ownersRefusal("update audit_entry set actor = 'nobody'")
                        .state())
                .isEqualTo(RESTRICTED);
        assertThat(database.ownersRefusal("delete from audit_entry").state()).isEqualTo(RESTRICTED);
    }

    @Test
    void the_chain_of_the_trail_recomputes_and_shows_a_change() throws Exception {
        written("petition.take-in", "T-TDAN-2024-AAAAAA", null);
        written("petition.classify", "D-TDAN-2024-000012", "COMPLAINT");
        written("access.sign-in", null, null);
        List<String> ids = database.read("select id from audit_entry order by id");
        assertThat(ids).hasSizeGreaterThanOrEqualTo(3);
        assertThat(ids.get(0)).isEqualTo("1");
        assertThat(ids.get(ids.size() - 1)).isEqualTo(String.valueOf(ids.size()));
        assertThat(database.read(brokenLinks("actor"))).isEmpty();
        assertThat(database.read(brokenLinks("case when act = 'petition.classify' then 'chutich' else actor end")))
                .hasSize(1);
        assertThat(database.read(brokenLinks("actor") + " or id = 1")).containsExactly("1");
    }

    @Test
    void nobody_chooses_the_number_or_the_seal_of_an_entry() throws Exception {
        database.keep("""
                insert into audit_entry (id, at, law_day, actor, act, refused, sealed_with)
                values (999999, now(), '2024-06-18', 'vanphong', 'petition.reply', false, repeat('0', 64))""");
        assertThat(database.read("select id from audit_entry where id = 999999"))
                .isEmpty();
        assertThat(database.read(brokenLinks("actor"))).isEmpty();
    }

    /** The entries whose seal is not that of their own facts and their predecessor's seal. */
    private static String brokenLinks(String actor) {
        return """
                select id from (
                    select id, sealed_with, encode(sha256(convert_to(
                        concat_ws('|', coalesce(lag(sealed_with) over (order by id), ''), id,
                            (extract(epoch from at) * 1000000)::bigint, law_day, %s, act, coalesce(object_code, ''),
                            coalesce(detail, ''), refused), 'UTF8')), 'hex') as due
                    from audit_entry) chain
                where sealed_with <> due""".formatted(actor);
    }

    private static void written(String act, String object, String detail) throws Exception {
        database.keep("""
                insert into audit_entry (at, law_day, actor, act, object_code, detail, refused)
                values (now(), '2024-06-18', 'vanphong', '%s', %s, %s, false)""".formatted(act, quoted(object), quoted(detail)));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private static void accepted(String... statements) throws Exception {
        assertThat(database.refusal(statements)).isEqualTo(new WholeDatabase.Refused("", null));
    }

    private static void refusedBy(String constraint, String... statements) throws Exception {
        assertThat(database.refusal(statements).constraint()).isEqualTo(constraint);
    }
}
