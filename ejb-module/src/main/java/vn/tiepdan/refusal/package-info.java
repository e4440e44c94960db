/**
 * Từ chối tiếp công dân: on which grounds a reception may be refused, with which proof, who decides, and how it is told.
 *
 * <p>Decides: the closed list of grounds by the day of the visit (Luật Tiếp công dân article 9; from 01/07/2026 Decree 154/2026
 * article 4.1), what proves each, and the notice on form 01/TCD with its clock TCD-15. Refusing the visit never refuses the
 * paper: what is handed over is taken in all the same. Missing identity papers are no ground.
 *
 * <p>Leaves to others: the visit and its book ({@code reception}), files ({@code document}), how papers look ({@code form}).
 */
package vn.tiepdan.refusal;
