package vn.tiepdan.access;

import java.io.Serializable;
import vn.tiepdan.organisation.OfficerCode;

/** An account as the administrator sees it. */
public record AccountRow(
        String username,
        OfficerCode officer,
        String fullName,
        boolean locked,
        boolean mustChange,
        String email,
        int version)
        implements Serializable {}
