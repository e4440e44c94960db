/**
 * Đơn trùng, đơn cùng vụ việc: which petitions are like one that is being typed or lies open, and what officers found them to be.
 *
 * <p>Decides which petitions are proposed and why, and who may file a petition away as a duplicate: two officers, for thirty days
 * to be undone, and the citizen is still owed an answer; it counts as a petition and not as a new case. Leaves
 * to {@code petition} what becomes of the petition and its clocks, to {@code matter} what a case is, to {@code protection} alone
 * who stands under more than one seal: whatever denounces or is not classified is never matched nor shown here.
 */
package vn.tiepdan.duplicate;
