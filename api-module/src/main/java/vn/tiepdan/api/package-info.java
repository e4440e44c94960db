/**
 * Cổng dữ liệu cho phần mềm khác: the public interface of the product, version 1.
 *
 * <p>Decides how the product is spoken to: paths, bodies, headers, problem documents. Decides nothing of the trade: every
 * resource forwards one call to a use case or a register and renders its row.
 */
package vn.tiepdan.api;
