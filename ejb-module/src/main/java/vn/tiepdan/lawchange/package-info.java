/**
 * Thay đổi lịch và thời hạn: sửa, nhập ngày nghỉ và tệp thời hạn, cho thấy trước thời hạn nào đang chạy sẽ đổi, rồi áp dụng.
 *
 * <p>Gói này quyết định: một thay đổi gồm những ngày nào, những tệp nào; khi nào được áp dụng; đã tính lại tới đồng hồ nào. Việc
 * tính ngày cuối của từng đồng hồ là của gói {@code deadline}.
 *
 * <p>Người quản trị không xem hồ sơ nào: ở đây chỉ có mã thời hạn, ngày phát sinh, ngày cũ, ngày mới và số lượng, không bao giờ
 * có mã của hồ sơ.
 */
package vn.tiepdan.lawchange;
