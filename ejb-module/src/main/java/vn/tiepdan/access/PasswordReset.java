package vn.tiepdan.access;

import vn.tiepdan.organisation.OfficerCode;

/** Somebody made a new password for the account of an officer, and knows it until that officer changes it. */
public record PasswordReset(OfficerCode officer, OfficerCode by) {}
