package vn.tiepdan.protection;

import java.io.Serializable;
import java.time.Instant;
import vn.tiepdan.organisation.UnitCode;

/** A sealed identity as its custodian sees it from outside: the alias and the days, never who it is or why. */
public record SealRow(String code, UnitCode unit, Instant sealedAt, String paperCabinet) implements Serializable {}
