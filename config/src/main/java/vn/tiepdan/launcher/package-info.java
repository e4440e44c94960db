/**
 * Lệnh {@code ./run}: dựng, khởi động, canh chừng và dừng sản phẩm trên một máy; sao lưu và phục hồi dữ liệu.
 *
 * <p>Gói này chỉ lo cho máy chủ ứng dụng và cơ sở dữ liệu sống chết ra sao; mọi nghiệp vụ (kể cả việc tạo bảng và nạp dữ liệu
 * trình diễn) thuộc về ứng dụng. Không lớp nào ở đây đi vào tệp EAR.
 */
package vn.tiepdan.launcher;
