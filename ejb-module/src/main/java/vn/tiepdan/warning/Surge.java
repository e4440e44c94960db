package vn.tiepdan.warning;

import java.time.LocalDate;

/**
 * More people than usual came from one place about one subject.
 *
 * @param days calendar days of the window, the last one the day of the computation
 * @param arrivals visits and petitions in the window
 * @param parties how many of them came from somebody else than the others
 * @param people of all parties together, each as many as at its largest coming
 * @param expected how many parties such a window usually holds
 * @param chance how probable so many or more would be if nothing were the matter
 */
record Surge(LocalDate from, int days, int arrivals, int parties, int people, double expected, double chance) {}
