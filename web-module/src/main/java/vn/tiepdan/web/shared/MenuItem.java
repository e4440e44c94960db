package vn.tiepdan.web.shared;

import static vn.tiepdan.organisation.Role.ADMIN;
import static vn.tiepdan.organisation.Role.CHAIR;
import static vn.tiepdan.organisation.Role.CITY;
import static vn.tiepdan.organisation.Role.CLERK;
import static vn.tiepdan.organisation.Role.COUNCIL;
import static vn.tiepdan.organisation.Role.CUSTODIAN;
import static vn.tiepdan.organisation.Role.FRONT;
import static vn.tiepdan.organisation.Role.INSPECTOR;
import static vn.tiepdan.organisation.Role.OFFICER;
import static vn.tiepdan.organisation.Role.OSU;
import static vn.tiepdan.organisation.Role.PARTY;
import static vn.tiepdan.organisation.Role.POLICE;
import static vn.tiepdan.organisation.Role.SPECIALIST;
import static vn.tiepdan.organisation.Role.VICE_CHAIR;

import java.util.Set;

/** A page in the menu: the job it belongs to, its address, and whose work it is; an empty set means everybody's. */
public enum MenuItem {
    HOME("home", "index"),
    NOTICES("home", "notice/inbox"),
    SITUATION(
            "home",
            "situation/board",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            POLICE,
            FRONT,
            CITY,
            INSPECTOR),
    COUNTER("reception", "reception/counter", OFFICER, CLERK, OSU, CHAIR, VICE_CHAIR, COUNCIL),
    VISIT_NEW("reception", "reception/visit-new", OFFICER, CLERK, OSU, CHAIR, VICE_CHAIR, COUNCIL),
    RECEPTION_BOOK(
            "reception",
            "reception/book",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            CITY,
            INSPECTOR,
            POLICE,
            FRONT),
    RECEPTION_COUNTS(
            "reception",
            "reception/counts",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            CITY,
            INSPECTOR,
            POLICE,
            FRONT),
    ONLINE("reception", "online/sessions", OFFICER, CLERK, OSU, CHAIR, CITY, INSPECTOR),
    SCHEDULE("schedule", "schedule/week"),
    SCHEDULE_PLAN("schedule", "schedule/plan", OSU, CHAIR),
    PLACES("schedule", "schedule/places", OSU, CHAIR),
    ROSTER("roster", "roster/board", OFFICER, CLERK, OSU, SPECIALIST, CHAIR, VICE_CHAIR),
    DUTY_LOG("roster", "roster/duty", OFFICER, CLERK, OSU, SPECIALIST, CHAIR, VICE_CHAIR, COUNCIL, POLICE, FRONT),
    ALLOWANCES("roster", "roster/allowance", OSU, CHAIR, VICE_CHAIR),
    ROSTER_ORDERS("roster", "roster/orders", OSU, CHAIR),
    ROSTER_RULES("roster", "roster/rules", OSU, CHAIR, VICE_CHAIR),
    HEAD_LEDGER("head", "headduty/ledger", OSU, CHAIR, VICE_CHAIR, COUNCIL, CITY, INSPECTOR),
    HEAD_WARDS("head", "headduty/wards", CITY, INSPECTOR),
    CONCLUSION_TASKS(
            "head", "headduty/tasks", OFFICER, CLERK, OSU, SPECIALIST, CHAIR, VICE_CHAIR, COUNCIL, POLICE, FRONT),
    PETITION_NEW("petition", "petition/take-in", OFFICER, CLERK, OSU),
    PETITION_REGISTER(
            "petition",
            "petition/register",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            CITY,
            INSPECTOR,
            POLICE,
            FRONT),
    DENUNCIATIONS("petition", "petition/denunciations", CLERK, CHAIR, INSPECTOR),
    MATTERS("matter", "matter/register", OFFICER, CLERK, OSU, SPECIALIST, CHAIR, VICE_CHAIR, COUNCIL, CITY, INSPECTOR),
    SEALED("matter", "protection/sealed", CUSTODIAN),
    WATCH("matter", "hotspot/watch", OFFICER, CLERK, OSU, SPECIALIST, CHAIR, VICE_CHAIR, COUNCIL, CITY, INSPECTOR),
    HOT_SPOTS("matter", "hotspot/spots", OFFICER, CLERK, OSU, SPECIALIST, CHAIR, VICE_CHAIR, COUNCIL, CITY, INSPECTOR),
    SESSION_PLAN(
            "plan",
            "plan/session",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            POLICE,
            FRONT,
            PARTY,
            CITY,
            INSPECTOR),
    PLANS("plan", "plan/plans", OSU, CLERK, CHAIR, VICE_CHAIR, COUNCIL, PARTY, CITY, INSPECTOR),
    PLAN_BOARD(
            "plan",
            "plan/board",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            POLICE,
            FRONT,
            PARTY,
            CITY,
            INSPECTOR),
    PLAN_TRACE(
            "plan", "plan/trace", OSU, CLERK, SPECIALIST, CHAIR, VICE_CHAIR, COUNCIL, POLICE, PARTY, CITY, INSPECTOR),
    PLAN_WINDOWS("plan", "plan/windows", OSU, CHAIR, CITY),
    TASKS(
            "coordination",
            "coordination/tasks",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            POLICE,
            FRONT,
            PARTY,
            CITY,
            INSPECTOR),
    DIRECTIVES(
            "coordination",
            "directive/list",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            POLICE,
            FRONT,
            PARTY),
    MEETINGS(
            "coordination",
            "meeting/list",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            POLICE,
            FRONT,
            PARTY,
            CITY),
    ADVICE("coordination", "advice/list", OFFICER, CLERK, OSU, SPECIALIST, CHAIR, VICE_CHAIR, COUNCIL, POLICE, FRONT),
    NOTES(
            "coordination",
            "advice/notes",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            POLICE,
            FRONT,
            PARTY,
            CITY,
            INSPECTOR),
    CONTACTS(
            "coordination",
            "meeting/contacts",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            POLICE,
            FRONT,
            CITY),
    OUTREACH("coordination", "outreach/guidances", OSU, CHAIR, VICE_CHAIR, OFFICER, CLERK, SPECIALIST, FRONT),
    ALARMS(
            "warning",
            "warning/alarms",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            POLICE,
            CITY,
            INSPECTOR),
    SITUATION_NOTE("warning", "warning/day", OFFICER, CLERK, OSU, SPECIALIST, CHAIR, VICE_CHAIR, COUNCIL, POLICE),
    FORECASTS(
            "warning",
            "forecast/forecasts",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            POLICE,
            CITY,
            INSPECTOR),
    INCIDENTS(
            "incident",
            "incident/board",
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            POLICE,
            FRONT,
            CITY,
            INSPECTOR),
    INCIDENT_NEW("incident", "incident/new", OFFICER, CLERK, OSU, SPECIALIST, CHAIR, VICE_CHAIR, POLICE, FRONT, CITY),
    SCENARIOS("incident", "scenario/plans", OSU, CHAIR, VICE_CHAIR, POLICE),
    VIOLATIONS("incident", "dossier/dossiers", CHAIR, POLICE),
    REPORTS("report", "briefing/reports", OSU, CHAIR, VICE_CHAIR, COUNCIL, CITY, INSPECTOR),
    REPORT_REQUESTS("report", "briefing/requests", OSU, CHAIR, VICE_CHAIR, CITY, INSPECTOR),
    INDICATORS("report", "situation/indicators", OSU, CHAIR, VICE_CHAIR, COUNCIL, CITY, INSPECTOR),
    MERGERS("report", "succession/mergers", OSU, CHAIR, VICE_CHAIR),
    SEARCH("lookup", "search", OFFICER, CLERK, OSU, SPECIALIST, CHAIR, VICE_CHAIR, COUNCIL, CITY, INSPECTOR),
    CALENDAR("lookup", "deadline/calendar"),
    TERMS("lookup", "deadline/terms"),
    CALCULATOR("lookup", "deadline/calculator"),
    CERTIFICATE("lookup", "deadline/certificate"),
    TAKEOVER("takeover", "takeover/batches", CLERK, OSU),
    STARTING_NUMBERS("takeover", "takeover/numbers", CLERK, OSU),
    OPENING_BALANCES("takeover", "takeover/balances", CLERK, OSU, CHAIR, VICE_CHAIR, CITY, INSPECTOR),
    LAW_CHANGES("admin", "deadline/changes", ADMIN),
    ACCOUNTS("admin", "admin/accounts", ADMIN),
    UNITS("admin", "admin/units", ADMIN),
    GRANTS("admin", "admin/grants", ADMIN, CHAIR);

    private final String section;
    private final String path;
    private final String roles;

    MenuItem(String section, String path, String... roles) {
        this.section = section;
        this.path = path;
        this.roles = String.join(" ", roles);
    }

    public String section() {
        return section;
    }

    /** The address inside the product. */
    public String path() {
        return this == HOME ? "/" : "/" + path;
    }

    /** The view behind the address. */
    String view() {
        return "/" + path + ".xhtml";
    }

    /** The name of the page, as its {@code page} parameter tells it: {@code reception.visit-new}. */
    public String page() {
        return path.replace('/', '.');
    }

    boolean isFor(Set<String> held) {
        return roles.isEmpty() || held.stream().anyMatch(Set.of(roles.split(" "))::contains);
    }
}
