/**
 * Đặt lượt: các lượt tiếp của một buổi tiếp công dân và mã đặt lượt giao cho người dân.
 *
 * <p>Gói này quyết định một lượt chỉ có một người giữ. Nó không biết người đó là ai, đến vì việc gì: người dân giữ mã, hệ thống không giữ
 * tên, không giữ số điện thoại, nên không có gì để lộ, kể cả khi người đó đến tố cáo (Luật Tố cáo 2018, Điều 47).
 */
package vn.tiepdan.booking;
