package vn.tiepdan.online;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;

/**
 * The last moments that the law leaves for a session on a day.
 *
 * @param notifyBy the last day to invite the parties (TCD-17)
 * @param testBy the last day for a successful test of the link (TCD-18)
 * @param connectBy the last moment of its day to be connected (TCD-19)
 * @param firstLawful finds the first working day for which the parties can still be invited today; asked only to tell it in a refusal
 */
record LinkTerms(LocalDate notifyBy, LocalDate testBy, LocalTime connectBy, Supplier<LocalDate> firstLawful) {}
