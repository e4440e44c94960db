/**
 * Danh sách theo dõi và điểm nóng: which cases are watched, on which grounds with which numbers, until when; the lists frozen of them;
 * hot spots that a leader opens and closes.
 *
 * <p>Only cases are listed, never persons: nothing here has a place for somebody who petitions, and no text may name one. The numbers of
 * the rules are data that everybody sees; the system proposes from facts, a person confirms or rejects, and what is confirmed ends by
 * itself unless it is renewed with a reason. A matter of fewer than five people has no weight and no place.
 *
 * <p>Leaves to others: the case ({@code matter}), what is told to be done about it and its review ({@code review}), alarms
 * ({@code warning}).
 */
package vn.tiepdan.hotspot;
