/** Sáp nhập đơn vị: danh sách bàn giao, kiểm việc còn mở, ký hai bên, chuyển. */
package vn.tiepdan.web.succession;
