/**
 * Xác nhận thời hạn: a deadline told on paper, day by day, with a code by which it can be verified.
 *
 * <p>Decides: what the one page says and that it says the same each time it is printed; that whoever holds the code learns
 * whether the page is genuine and whether the date has moved since.
 *
 * <p>Leaves to others: the count ({@code deadline}), who may see the record ({@code deadline} asks its owner), the layout
 * ({@code form}, Decree 30/2020/NĐ-CP). It names nobody.
 */
package vn.tiepdan.certificate;
