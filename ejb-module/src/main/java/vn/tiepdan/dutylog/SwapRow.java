package vn.tiepdan.dutylog;

import java.io.Serializable;
import vn.tiepdan.organisation.OfficerCode;

/** A swap as pages show it; {@code number} is what it is called up by. */
public record SwapRow(
        long number,
        DutyShiftRow shift,
        OfficerCode askedBy,
        String askedByName,
        OfficerCode askedOf,
        String askedOfName,
        String reason,
        SwapStage stage,
        int version)
        implements Serializable {}
