/**
 * Diễn biến buổi tiếp: what became of a written visit, who received together with us, and how its record was kept.
 *
 * <p>Decides: the one main outcome of a visit and its paper — explained, sent for acceptance, guided by a slip, transferred,
 * urged, answered on the spot (Luật Tiếp công dân articles 18.4, 25 and 26) — with the answer that it is, given through {@code
 * reception}; the other bodies that took part; that the record was read back, by whom it was interpreted, and with which paper
 * somebody acted for another.
 *
 * <p>Leaves to others: refusing ({@code refusal}), petitions handed over ({@code petition}), the visit and its book ({@code
 * reception}).
 */
package vn.tiepdan.course;
