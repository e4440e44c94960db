package vn.tiepdan.incident;

import vn.tiepdan.organisation.UnitCode;

/** Something happened in a gathering; told to boards and reports in the same transaction. */
public record IncidentChanged(IncidentCode incident, UnitCode unit, IncidentState state) {}
