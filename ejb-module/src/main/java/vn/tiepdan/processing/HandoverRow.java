package vn.tiepdan.processing;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;

/** A transferred denunciation as its custodian knows it; {@code handedOn} is null while its original waits. */
public record HandoverRow(
        PetitionCode code,
        UnitCode unit,
        LocalDate transferredOn,
        UnitCode recipientUnit,
        String recipientBody,
        String envelope,
        String handedTo,
        LocalDate handedOn)
        implements Serializable {}
