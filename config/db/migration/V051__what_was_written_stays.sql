-- Who did something and when, codes and origins are not the application's to change, and what is over stays as it ended.

-- Keeps columns of a row: the name of the rule, when it holds ('always', a column that is filled, or 'column=VALUE|VALUE'), and the columns
-- that stay, or 'all but' those that follow.
create function row_stays() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    before jsonb := to_jsonb(old);
    after  jsonb := to_jsonb(new);
    word   text := split_part(tg_argv[1], '=', 1);
    named  text[] := string_to_array(regexp_replace(tg_argv[2], '^all but ', ''), ' ');
begin
    if tg_argv[1] = 'always'
            or (position('=' in tg_argv[1]) = 0 and before ->> word is not null)
            or before ->> word = any (string_to_array(split_part(tg_argv[1], '=', 2), '|')) then
        if tg_argv[2] like 'all but %' then
            before := before - named;
            after := after - named;
        else
            select jsonb_object_agg(n, before -> n), jsonb_object_agg(n, after -> n) into before, after from unnest(named) n;
        end if;
        if before is distinct from after then
            raise exception 'what was written stays' using errcode = 'check_violation', constraint = tg_argv[0];
        end if;
    end if;
    return new;
end
$$;

-- A task: what it is, for whom and since when; and how it ended. Its words go when the petition it is about turns out to denounce.
create trigger task_origin_stays before update on task for each row execute function row_stays('task_origin_stays_ck', 'always',
    'id code mode kind term_code origin_kind origin_code origin_locus petition_code matter_code serves given_by given_on');
create trigger task_over_stays before update on task for each row execute function row_stays('task_over_stays_ck',
    'state=DECLINED|DONE|CANCELLED', 'all but version what evidence reason');
create function task_words_stay() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if (new.what, new.evidence, new.reason) is distinct from (old.what, old.evidence, old.reason)
            and (old.petition_code is null or num_nonnulls(new.what, new.evidence, new.reason) > 0) then
        raise exception 'the task is over' using errcode = 'check_violation', constraint = 'task_over_stays_ck';
    end if;
    return new;
end
$$;
create trigger task_words_stay before update on task for each row when (old.state in ('DECLINED', 'DONE', 'CANCELLED'))
    execute function task_words_stay();

-- A gathering: what was first seen and by whom; and all of it once it is over, with what belongs to it.
create trigger group_incident_signal_stays before update on group_incident for each row execute function row_stays(
    'group_incident_signal_stays_ck', 'always',
    'id code unit_code source note seen_at recorded_at recorded_by window_code stage phase');
create trigger group_incident_over_stays before update on group_incident for each row execute function row_stays(
    'group_incident_over_stays_ck', 'state=DISMISSED|CLOSED', 'all but version');
create trigger force_member_stays before update on force_member for each row execute function row_stays('force_member_stays_ck', 'always',
    'id incident_id officer_code capacity commander assigned_at');
create function force_member_over_stays() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if exists (select 1 from group_incident i where i.id = old.incident_id and i.state in ('DISMISSED', 'CLOSED')) then
        raise exception 'the gathering is over' using errcode = 'check_violation', constraint = 'force_member_over_stays_ck';
    end if;
    return new;
end
$$;
create trigger force_member_over_stays before update on force_member for each row execute function force_member_over_stays();
create trigger incident_promise_stays before update on incident_promise for each row execute function row_stays(
    'incident_promise_stays_ck', 'always', 'id incident_id ordinal what due_on');
create trigger incident_promise_task_stays before update on incident_promise for each row execute function row_stays(
    'incident_promise_task_stays_ck', 'task_code', 'task_code');
create trigger incident_promise_settled_stays before update on incident_promise for each row execute function row_stays(
    'incident_promise_settled_stays_ck', 'settled_on', 'all but version');
create trigger return_trip_stays before update on return_trip for each row execute function row_stays('return_trip_stays_ck', 'always',
    'id incident_id ordinal vehicle left_at people_out minors_out');
create trigger return_trip_arrived_stays before update on return_trip for each row execute function row_stays(
    'return_trip_arrived_stays_ck', 'arrived_at', 'all but version');
create trigger destination_place_stays before update on destination_place for each row execute function row_stays(
    'destination_place_stays_ck', 'always', 'id unit_code');

-- An alarm: what raised it; who took it up; how it ended. Of its readings only the newest is corrected, by a second computation of the day.
revoke update on alarm, alarm_reading, residential_group, warning_rule, situation_forecast from ${appRole};
grant update (version, state, level, last_seen_on, window_days, arrivals, parties, people, expected, chance, acknowledged_at, acknowledged_by,
    response, ended_at, ended_on, ended_by, finding, finding_note) on alarm to ${appRole};
grant update (level, window_days, arrivals, people, expected, chance) on alarm_reading to ${appRole};
grant update (version, name, other_names, tile_row, tile_column, closed_on) on residential_group to ${appRole};
grant update (version, false_alarms, baseline_days, least_people, urgent_people, quiet_days, heat_days, chair_after, city_after)
    on warning_rule to ${appRole};
create trigger alarm_acknowledged_stays before update on alarm for each row execute function row_stays('alarm_acknowledged_stays_ck',
    'acknowledged_at', 'acknowledged_at acknowledged_by response');
create trigger alarm_ended_stays before update on alarm for each row execute function row_stays('alarm_ended_stays_ck',
    'state=CLOSED|LAPSED', 'all but version');
create trigger residential_group_closed_stays before update on residential_group for each row execute function row_stays(
    'residential_group_closed_stays_ck', 'closed_on', 'closed_on');
create function alarm_reading_stays() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if exists (select 1 from alarm_reading n where n.alarm_id = old.alarm_id and n.on_day > old.on_day) then
        raise exception 'the day is over' using errcode = 'check_violation', constraint = 'alarm_reading_stays_ck';
    end if;
    return new;
end
$$;
create trigger alarm_reading_stays before update on alarm_reading for each row execute function alarm_reading_stays();

-- A forecast: what it says from the approval on, so that it can be scored honestly, and its score.
grant update (version, matter_code, group_code, destination, from_day, to_day, likelihood, expected, signals, response, owner, state,
    approved_on, approved_by, watched_on, scored_on, scored_by, came, outcome_note) on situation_forecast to ${appRole};
create trigger situation_forecast_approved_stays before update on situation_forecast for each row execute function row_stays(
    'situation_forecast_approved_stays_ck', 'approved_on',
    'matter_code group_code destination from_day to_day likelihood expected signals response owner approved_on approved_by');
create trigger situation_forecast_scored_stays before update on situation_forecast for each row execute function row_stays(
    'situation_forecast_scored_stays_ck', 'scored_on', 'all but version');

-- What the police prepare, and what was proposed, decided and done.
revoke update on police_plan, scenario, scenario_confirmation, scenario_activation, check_item, police_note_reader, measure_proposal
    from ${appRole};
grant update (version, approved_by, approved_on, paper_number) on police_plan to ${appRole};
grant update (version, title, trigger_words, level, forces, duties, communication, legal_limits, exercise_on, exercise_notes)
    on scenario to ${appRole};
grant update (confirmed_on, confirmed_by) on scenario_confirmation to ${appRole};
grant update (version, ended_at, went_well, to_improve, reviewed_by) on scenario_activation to ${appRole};
grant update (dropped_on) on check_item to ${appRole};
grant update (read_at) on police_note_reader to ${appRole};
grant update (version, decision, decision_note, decided_by, decided_at, carried_at, place, result) on measure_proposal to ${appRole};
create trigger police_plan_approved_stays before update on police_plan for each row execute function row_stays(
    'police_plan_approved_stays_ck', 'approved_by', 'approved_by approved_on paper_number');
create trigger scenario_confirmation_stays before update on scenario_confirmation for each row execute function row_stays(
    'scenario_confirmation_stays_ck', 'confirmed_on', 'confirmed_on confirmed_by');
create trigger scenario_activation_ended_stays before update on scenario_activation for each row execute function row_stays(
    'scenario_activation_ended_stays_ck', 'ended_at', 'all but version');
create trigger check_item_dropped_stays before update on check_item for each row execute function row_stays(
    'check_item_dropped_stays_ck', 'dropped_on', 'dropped_on');
create trigger police_note_read_stays before update on police_note_reader for each row execute function row_stays(
    'police_note_read_stays_ck', 'read_at', 'read_at');
create trigger measure_proposal_decided_stays before update on measure_proposal for each row execute function row_stays(
    'measure_proposal_decided_stays_ck', 'decided_at', 'decision decision_note decided_by decided_at');
create trigger measure_proposal_carried_stays before update on measure_proposal for each row execute function row_stays(
    'measure_proposal_carried_stays_ck', 'carried_at', 'carried_at place result');

-- A dossier: its origin always, who checked it from then on, and all of it once it has an outcome. Only words that must leave it, because
-- the petition beside it denounces, are emptied.
revoke update on violation_dossier, dossier_evidence from ${appRole};
grant update (version, person, act, state, class, prohibited_act, harm_to, harm, proposal, legal_ground, proposed_by, checked_by, checked_at,
    check_note, decided_by, decided_at, decision, outcome_note) on violation_dossier to ${appRole};
grant update (what, obtained_on, remark) on dossier_evidence to ${appRole};
create trigger violation_dossier_checked_stays before update on violation_dossier for each row execute function row_stays(
    'violation_dossier_checked_stays_ck', 'checked_at', 'proposal proposed_by checked_by checked_at');
create trigger violation_dossier_over_stays before update on violation_dossier for each row execute function row_stays(
    'violation_dossier_over_stays_ck', 'state=ADMIN_SANCTION|TO_INVESTIGATION|WARNED|NO_VIOLATION',
    'all but version person act harm legal_ground check_note outcome_note');
create function violation_dossier_words_stay() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if ((new.person, new.act) is distinct from (old.person, old.act) and (new.person, new.act) is distinct from ('—', '—'))
            or exists (select 1 from (values (old.harm, new.harm), (old.legal_ground, new.legal_ground), (old.check_note, new.check_note),
                        (old.outcome_note, new.outcome_note)) as w (before, after)
                       where w.after is distinct from w.before and w.after is not null and w.after <> '—')
            or ((new.harm, new.legal_ground, new.check_note, new.outcome_note) is distinct from
                    (old.harm, old.legal_ground, old.check_note, old.outcome_note) and new.person <> '—') then
        raise exception 'the dossier is over' using errcode = 'check_violation', constraint = 'violation_dossier_over_stays_ck';
    end if;
    return new;
end
$$;
create trigger violation_dossier_words_stay before update on violation_dossier for each row
    when (old.state in ('ADMIN_SANCTION', 'TO_INVESTIGATION', 'WARNED', 'NO_VIOLATION')) execute function violation_dossier_words_stay();
create function dossier_evidence_stays() returns trigger language plpgsql
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    if tg_op = 'UPDATE' and new.what = '—' and new.remark is null and new.obtained_on is not distinct from old.obtained_on then
        return new;
    end if;
    if exists (select 1 from violation_dossier d where d.id = new.dossier_id
               and d.state in ('ADMIN_SANCTION', 'TO_INVESTIGATION', 'WARNED', 'NO_VIOLATION')) then
        raise exception 'the dossier is over' using errcode = 'check_violation', constraint = 'violation_dossier_over_stays_ck';
    end if;
    if tg_op = 'UPDATE' and (new.what is distinct from old.what
            or (old.obtained_on is not null and (new.obtained_on, new.remark) is distinct from (old.obtained_on, old.remark))) then
        raise exception 'evidence stays' using errcode = 'check_violation', constraint = 'dossier_evidence_stays_ck';
    end if;
    return new;
end
$$;
create trigger dossier_evidence_stays before insert or update on dossier_evidence for each row execute function dossier_evidence_stays();

-- Guidance: what was asked of whom, and what came of it once it was told.
revoke update on guidance from ${appRole};
grant update (version, held_on, attended, result, recorded_by) on guidance to ${appRole};
create trigger guidance_held_stays before update on guidance for each row execute function row_stays('guidance_held_stays_ck', 'held_on',
    'held_on attended result recorded_by');
