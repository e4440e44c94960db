/**
 * Số liệu tiếp công dân: what the reception book comes to, as the statistical table 01/TCD tells it (TT 02/2021, TT 01/2024).
 *
 * <p>Decides: how visits are added up by regular reception, by the head, and by whom he delegated. It reads what the caller may
 * see and writes nothing; what it counts is what the list of visits lists.
 */
package vn.tiepdan.tally;
