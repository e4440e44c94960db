/**
 * Chỉ đạo, rà soát vụ việc: what the leader told to be done about a case, the review of prolonged cases under the two standing
 * programmes (363/KH-TTCP ngày 20/03/2019 and 115/KH-UBND ngày 29/08/2019), and the lists that are frozen for a report.
 *
 * <p>A case found complex has an instruction within a number of days; until then the chair is told each morning. The written notice at the
 * end of a review is one of the papers that refusal under Luật Tiếp công dân Điều 9 khoản 3 needs. A frozen list is never changed and
 * holds no confidential case.
 *
 * <p>Leaves to others: which cases are watched ({@code hotspot}), tasks ({@code coordination}), the refusal itself ({@code refusal}).
 */
package vn.tiepdan.review;
