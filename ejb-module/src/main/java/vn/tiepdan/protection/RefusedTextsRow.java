package vn.tiepdan.protection;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;

/** How many texts of one officer on records under seal were refused on one day; never what he wrote, nor where. */
public record RefusedTextsRow(LocalDate day, OfficerCode officer, long refused) implements Serializable {}
