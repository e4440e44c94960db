package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the application may not change although it may write: the database itself refuses it, whatever a desk would ask. Each row stands
 * there as the desks leave it; on a real database.
 */
class StoredGuardsTest {

    private static final String NO_RIGHT = "42501";

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        house.database()
                .keep(
                        """
                insert into officer (code, full_name) values ('congan', 'Ngô Tiến Dũng'), ('congan2', 'Vi Văn Hải')""",
                        """
                insert into task (id, version, code, unit_code, mode, kind, lead_unit, what, due_on, origin_kind, state, given_by, given_on,
                        answered_on, reported_on, reported_by, evidence, closed_on) values
                    (1, 1, 'NV-TDAN-2024-1', 'TDAN', 'ASSIGNMENT', 'DUTY', 'TDAN', 'Việc đang làm', '2024-06-20', 'OWN', 'ASSIGNED', 'chutich',
                        '2024-06-10', null, null, null, null, null),
                    (2, 1, 'NV-TDAN-2024-2', 'TDAN', 'ASSIGNMENT', 'DUTY', 'TDAN', 'Việc đã xong', '2024-06-20', 'OWN', 'DONE', 'chutich',
                        '2024-06-10', '2024-06-11', '2024-06-12', 'motcua', 'Biên bản', '2024-06-13')""",
                        """
                insert into group_incident (id, version, code, unit_code, destination, place, source, note, people, people_source, minors,
                        seen_at, recorded_at, recorded_by, state, demands, closing, closed_at) values
                    (1, 1, 'SV-TDAN-20240618-1', 'TDAN', 'WARD', 'Nhà văn hóa', 'TIP', 'Mười người', 10, 'Công an', 0, now(), now(), 'motcua',
                        'CONFIRMED', 'Gặp Chủ tịch', null, null),
                    (2, 1, 'SV-TDAN-20240618-2', 'TDAN', 'WARD', 'Nhà văn hóa', 'TIP', 'Mười người', 10, 'Công an', 0, now(), now(), 'motcua',
                        'CLOSED', 'Gặp Chủ tịch', 'Đã giải quyết', now())""",
                        """
                insert into force_member (id, incident_id, officer_code, capacity, commander, assigned_at, answer)
                    values (1, 1, 'chutich', 'COMMITTEE', true, now(), 'ASSIGNED'), (2, 2, 'chutich', 'COMMITTEE', true, now(), 'ASSIGNED')""",
                        """
                insert into incident_promise (id, incident_id, ordinal, what, officer_code, due_on, task_code, state, settled_on, evidence)
                    values (1, 1, 1, 'Trả lời', 'vanphong', '2024-06-20', 'NV-TDAN-2024-1', 'KEPT', '2024-06-18', 'Công văn'),
                        (2, 1, 2, 'Đối thoại', 'vanphong', '2024-06-20', 'NV-TDAN-2024-1', 'OPEN', null, null)""",
                        """
                insert into return_trip (id, incident_id, ordinal, vehicle, left_at, people_out, minors_out, arrived_at, people_in, handed_to,
                        handover) values
                    (1, 1, 1, 'Xe 20 chỗ', now() - interval '3 hours', 9, 0, now(), 9, 'Tổ trưởng', 'Đủ người'),
                    (2, 1, 2, 'Xe 4 chỗ', now() - interval '3 hours', 1, 0, null, null, null, null)""",
                        """
                insert into destination_place (id, version, unit_code, kind, name, address, contact)
                    values (1, 1, 'TDAN', 'WARD', 'Trụ sở', 'Đường 1', 'Văn phòng')""",
                        """
                insert into residential_group (id, version, code, unit_code, number, name, tile_row, tile_column, closed_on)
                    values (1, 1, 'TDAN-T12', 'TDAN', 12, 'Tổ 12', 1, 1, '2024-06-01')""",
                        """
                insert into warning_rule (unit_code, version, false_alarms, baseline_days, least_people, urgent_people, quiet_days, heat_days,
                        chair_after, city_after) values ('TDAN', 1, 1, 84, 5, 30, 14, 28, 4, 24)""",
                        """
                insert into alarm (id, version, code, unit_code, group_id, field, state, level, raised_at, raised_on, last_seen_on, window_days,
                        arrivals, parties, people, expected, chance, acknowledged_at, acknowledged_by, response, ended_at, ended_on, ended_by,
                        finding, finding_note) values
                    (1, 1, 'CB-1', 'TDAN', 1, 'LAND', 'ACKNOWLEDGED', 'NOTICE', now(), '2024-06-10', '2024-06-12', 7, 6, 6, 6, 1, 0.0001, now(),
                        'vanphong', 'Đã cử cán bộ', null, null, null, null, null),
                    (2, 1, 'CB-2', 'TDAN', 1, 'HOUSING', 'CLOSED', 'NOTICE', now(), '2024-06-10', '2024-06-12', 7, 6, 6, 6, 1, 0.0001, now(),
                        'vanphong', 'Đã cử cán bộ', now(), '2024-06-13', 'vanphong', 'REAL', 'Đúng là đông')""",
                        """
                insert into alarm_reading (alarm_id, on_day, level, window_days, arrivals, people, expected, chance) values
                    (1, '2024-06-10', 'NOTICE', 7, 6, 6, 1, 0.0001), (1, '2024-06-11', 'NOTICE', 7, 6, 6, 1, 0.0001)""",
                        """
                insert into situation_forecast (id, version, code, unit_code, group_code, destination, from_day, to_day, likelihood, expected,
                        signals, response, owner, state, drafted_on, drafted_by, approved_on, approved_by, watched_on, scored_on, scored_by, came,
                        outcome_note) values
                    (1, 1, 'DB-1', 'TDAN', 'TDAN-T12', 'CITY', '2024-06-10', '2024-06-20', 60, 10, 'Bàn tán', 'Gặp gỡ', 'vanphong', 'APPROVED',
                        '2024-06-09', 'vanphong', '2024-06-09', 'chutich', null, null, null, null, null),
                    (2, 1, 'DB-2', 'TDAN', 'TDAN-T12', 'CITY', '2024-06-10', '2024-06-20', 60, 10, 'Bàn tán', 'Gặp gỡ', 'vanphong', 'HIT',
                        '2024-06-09', 'vanphong', '2024-06-09', 'chutich', '2024-06-10', '2024-06-12', 'vanphong', 12, 'Mười hai người')""",
                        """
                insert into police_plan (id, version, code, unit_code, title, plan_code, drafted_by, drafted_on, approved_by, approved_on, paper_number)
                    values (1, 1, 'KCA-00000001', 'TDAN', 'Kế hoạch', 'KH-1', 'congan', '2024-06-01', 'chutich', '2024-06-02', '1/KH')""",
                        """
                insert into scenario (id, version, code, police_plan_id, unit_code, title, trigger_words, level, forces, duties, communication,
                        legal_limits) values (1, 1, 'PA-00000001', 1, 'TDAN', 'Đông người', 'Từ 10 người', 'LOW', 'Hai tổ', 'Giữ trật tự',
                        'Loa', 'Không cưỡng chế')""",
                        """
                insert into scenario_confirmation (id, scenario_id, ordinal, body, contact, confirmed_on, confirmed_by)
                    values (1, 1, 1, 'Y tế', '0208', '2024-06-02', 'Trạm trưởng')""",
                        """
                insert into scenario_activation (id, version, incident_id, scenario_id, activated_at, activated_by, ended_at, went_well, to_improve,
                        reviewed_by) values (1, 1, 1, 1, now() - interval '1 hour', 'congan', now(), 'Nhanh', 'Thiếu loa', 'congan')""",
                        """
                insert into check_item (id, unit_code, stage, ordinal, what, dropped_on) values (1, 'TDAN', 'BEFORE', 1, 'Loa', '2024-06-10')""",
                        """
                insert into police_note (id, code, unit_code, urgency, content, written_by, written_at)
                    values (1, 'GC-1', 'TDAN', 'FLASH', 'Có nhóm', 'congan', now())""",
                        """
                insert into police_note_reader (note_id, officer_code, read_at) values (1, 'chutich', now())""",
                        """
                insert into measure_proposal (id, version, code, unit_code, kind, what, legal_basis, decider, proposed_by, proposed_at, decision,
                        decided_by, decided_at, carried_at, place, result) values
                    (1, 1, 'BP-00000001', 'TDAN', 'PREVENT', 'Phân luồng', 'Luật', 'Chủ tịch', 'congan', now(), 'AGREED', 'chutich', now(), now(),
                        'Cổng', 'Thông')""",
                        """
                insert into violation_dossier (id, version, code, unit_code, person, violated_at, act, state, class, prohibited_act, harm_to, harm,
                        opened_by, opened_at, proposal, legal_ground, proposed_by, checked_by, checked_at, check_note) values
                    (1, 1, 'HSVP-00000001', 'TDAN', 'Người một', now(), 'Đập cổng', 'PROPOSED', 'ORDER', 'TCD_6_4', 'STATE', 'Hỏng cổng', 'congan',
                        now(), 'WARNED', 'NĐ 144/2021', 'congan', 'congan2', now(), 'Đúng'),
                    (2, 1, 'HSVP-00000002', 'TDAN', 'Người hai', now(), 'Nói to', 'OPENED', null, null, null, null, 'congan',
                        now(), null, null, null, null, null, null)""",
                        """
                insert into dossier_evidence (id, dossier_id, ordinal, what, officer_code, due_on, obtained_on, remark) values
                    (1, 1, 1, 'Biên bản', 'congan', '2024-06-20', '2024-06-18', 'Đủ'), (2, 2, 1, 'Ảnh', 'congan', '2024-06-20', null, null)""",
                        """
                update violation_dossier set state = 'NO_VIOLATION', decided_by = 'chutich', decided_at = now(), outcome_note = 'Không có gì' where id = 2""",
                        """
                insert into guidance (id, version, code, unit_code, organisation, task_code, category, content, material, audience, planned_on, asked_on,
                        asked_by, held_on, attended, result, recorded_by) values
                    (1, 1, 'HD-1', 'TDAN', 'TDAN', 'NV-TDAN-2024-1', 'GENERAL', 'Giải thích', 'Tờ gấp', 'Tổ 12', '2024-06-20', '2024-06-10', 'vanphong',
                        '2024-06-15', 40, 'Đã rõ', 'vanphong')""");
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alarm                 | id code unit_code group_id field raised_at raised_on
            alarm_reading         | alarm_id on_day
            residential_group     | id code unit_code number
            warning_rule          | unit_code
            situation_forecast    | id code unit_code drafted_on drafted_by
            police_plan           | id code unit_code title plan_code drafted_by drafted_on
            scenario              | id code police_plan_id unit_code
            scenario_confirmation | id scenario_id ordinal body contact
            scenario_activation   | id incident_id scenario_id activated_at activated_by
            check_item            | id unit_code stage ordinal what
            police_note_reader    | note_id officer_code
            measure_proposal      | id code unit_code incident_code kind what legal_basis ground decider proposed_by proposed_at
            violation_dossier     | id code unit_code incident_code petition_code concerned violated_at acted_at opened_by opened_at
            dossier_evidence      | id dossier_id ordinal officer_code due_on
            guidance              | id code unit_code organisation task_code matter_code group_code category topic content material audience planned_on asked_on asked_by
            """)
    void who_when_codes_and_origins_are_no_columns_to_update(String table, String columns) throws Exception {
        for (String column : columns.split(" ")) {
            assertThat(house.database()
                            .refusal("update %s set %s = %s".formatted(table, column, column))
                            .state())
                    .as("%s.%s", table, column)
                    .isEqualTo(NO_RIGHT);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            task_origin_stays_ck                | update task set given_by = 'motcua' where id = 1
            task_origin_stays_ck                | update task set given_on = '2024-06-09' where id = 1
            task_origin_stays_ck                | update task set code = 'NV-TDAN-2024-3' where id = 1
            task_origin_stays_ck                | update task set origin_kind = 'PLAN', origin_code = 'KH-1' where id = 1
            task_over_stays_ck                  | update task set reported_by = 'vanphong' where id = 2
            task_over_stays_ck                  | update task set state = 'IN_PROGRESS', closed_on = null where id = 2
            task_over_stays_ck                  | update task set evidence = 'Khác' where id = 2
            task_over_stays_ck                  | update task set what = 'Việc khác' where id = 2
            group_incident_signal_stays_ck      | update group_incident set recorded_by = 'vanphong' where id = 1
            group_incident_signal_stays_ck      | update group_incident set seen_at = seen_at - interval '1 day' where id = 1
            group_incident_signal_stays_ck      | update group_incident set code = 'SV-TDAN-20240618-9' where id = 1
            group_incident_over_stays_ck        | update group_incident set people = 5 where id = 2
            group_incident_over_stays_ck        | update group_incident set state = 'FOLLOW_UP', closing = null, closed_at = null where id = 2
            force_member_stays_ck               | update force_member set officer_code = 'motcua' where id = 1
            force_member_stays_ck               | update force_member set commander = false where id = 1
            force_member_over_stays_ck          | update force_member set result = 'Khác' where id = 2
            force_member_commander_ck           | update force_member set capacity = 'FRONT' where id = 1
            group_incident_force_day_ck         | update group_incident set requested_at = now(), force_on = current_date - 9 where id = 1
            incident_promise_stays_ck           | update incident_promise set due_on = '2024-07-20' where id = 2
            incident_promise_task_stays_ck      | update incident_promise set task_code = 'NV-TDAN-2024-2' where id = 2
            incident_promise_settled_stays_ck   | update incident_promise set evidence = 'Khác'
            return_trip_stays_ck                | update return_trip set people_out = 20 where id = 2
            return_trip_arrived_stays_ck        | update return_trip set people_in = 8
            destination_place_stays_ck          | update destination_place set unit_code = 'TTHINH'
            residential_group_closed_stays_ck   | update residential_group set closed_on = null
            alarm_acknowledged_stays_ck         | update alarm set acknowledged_by = 'motcua' where id = 1
            alarm_ended_stays_ck                | update alarm set finding = 'FALSE_ALARM' where id = 2
            alarm_reading_stays_ck              | update alarm_reading set people = 50 where on_day = '2024-06-10'
            situation_forecast_approved_stays_ck | update situation_forecast set likelihood = 99 where id = 1
            situation_forecast_approved_stays_ck | update situation_forecast set approved_by = 'phochutich' where id = 1
            situation_forecast_scored_stays_ck  | update situation_forecast set came = 30 where id = 2
            police_plan_approved_stays_ck       | update police_plan set approved_by = 'phochutich'
            scenario_confirmation_stays_ck      | update scenario_confirmation set confirmed_by = 'Khác'
            scenario_activation_ended_stays_ck  | update scenario_activation set to_improve = 'Không có gì'
            check_item_dropped_stays_ck         | update check_item set dropped_on = null
            police_note_read_stays_ck           | update police_note_reader set read_at = read_at - interval '1 day'
            measure_proposal_decided_stays_ck   | update measure_proposal set decided_by = 'phochutich'
            measure_proposal_carried_stays_ck   | update measure_proposal set result = 'Khác'
            violation_dossier_checked_stays_ck  | update violation_dossier set checked_by = 'chutich' where id = 1
            violation_dossier_over_stays_ck     | update violation_dossier set state = 'OPENED', decided_by = null, decided_at = null where id = 2
            violation_dossier_over_stays_ck     | update violation_dossier set person = 'Người khác' where id = 2
            violation_dossier_over_stays_ck     | update violation_dossier set outcome_note = 'Có vi phạm' where id = 2
            violation_dossier_over_stays_ck     | update violation_dossier set outcome_note = null where id = 2
            violation_dossier_over_stays_ck     | update dossier_evidence set obtained_on = '2024-06-18' where id = 2
            dossier_evidence_stays_ck           | update dossier_evidence set remark = 'Thiếu' where id = 1
            guidance_held_stays_ck              | update guidance set attended = 400
            """)
    void what_was_written_or_is_over_stays(String rule, String change) throws Exception {
        assertThat(house.database().refusal(change).constraint()).isEqualTo(rule);
    }

    @Test
    void a_sealed_dossier_takes_no_more_evidence() throws Exception {
        assertThat(house.database().refusal("""
                        insert into dossier_evidence (id, dossier_id, ordinal, what, officer_code, due_on)
                        values (9, 2, 2, 'Ảnh khác', 'congan', '2024-06-20')""").constraint()).isEqualTo("violation_dossier_over_stays_ck");
    }

    @Test
    void what_the_work_needs_is_let_through() throws Exception {
        for (String change : List.of(
                "update task set unit_code = 'TTHINH', lead_unit = 'TTHINH', version = 2 where id = 1",
                "update task set version = 2 where id = 2",
                "update group_incident set people = 12, version = 2 where id = 1",
                "update group_incident set version = 2 where id = 2",
                "update force_member set arrived_at = now(), result = 'Đã đến' where id = 1",
                "update alarm_reading set people = 7 where on_day = '2024-06-11'",
                "update situation_forecast set state = 'MONITORED', watched_on = '2024-06-11' where id = 1",
                "update violation_dossier set person = '—', act = '—', outcome_note = null where id = 2",
                "update dossier_evidence set what = '—' where id = 2")) {
            assertThat(house.database().refusal(change).state()).as(change).isEmpty();
        }
    }
}
