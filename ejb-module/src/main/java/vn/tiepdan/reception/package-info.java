/**
 * Tiếp công dân: visits, the reception book, groups and their representatives, the reply owed to whoever came.
 *
 * <p>Decides what one reception is and in which book it stands. Whoever comes is received: missing papers and a wrong number of
 * representatives are asked about, never a reason to turn somebody away. A month of the book that is over is closed for good
 * ({@link vn.tiepdan.reception.BookClosing}). Luật Tiếp công dân (articles 7, 25, 28, 29), Decree 154/2026 form 03/TCD.
 */
package vn.tiepdan.reception;
