package vn.tiepdan.advice;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * An information note as lists show it.
 *
 * @param toAcknowledge whether it is sent to a unit of the caller, for which nobody acknowledged it yet
 * @param acknowledged by whom, for which unit, when
 */
public record NoteRow(
        NoteCode code,
        UnitCode unit,
        UnitCode byUnit,
        NoteClass kind,
        String subject,
        String words,
        List<UnitCode> audience,
        OfficerCode sentBy,
        String sentByName,
        Instant sentAt,
        boolean toAcknowledge,
        List<Acknowledgement> acknowledged)
        implements Serializable {

    public NoteRow {
        audience = List.copyOf(audience);
        acknowledged = List.copyOf(acknowledged);
    }

    /** The units that have not acknowledged it. */
    public List<UnitCode> silent() {
        return audience.stream()
                .filter(one -> acknowledged.stream().noneMatch(by -> by.unit().equals(one)))
                .toList();
    }

    /** Who acknowledged it for which unit. */
    public record Acknowledgement(UnitCode unit, OfficerCode officer, String name, Instant at)
            implements Serializable {}
}
