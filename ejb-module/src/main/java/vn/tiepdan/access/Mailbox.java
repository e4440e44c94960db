package vn.tiepdan.access;

import java.util.Locale;
import vn.tiepdan.organisation.OfficerCode;

/** Where letters reach an officer, and in which language. */
public record Mailbox(OfficerCode officer, String address, Locale language) {}
