package vn.tiepdan.installation;

import java.time.LocalDate;
import java.util.List;

/** A part of the demonstration that is told whole once the law's clock has reached its last day. */
record Chapter(String name, LocalDate lastDay, List<Deed> deeds) {}
