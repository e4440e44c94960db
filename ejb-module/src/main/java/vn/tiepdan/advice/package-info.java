/**
 * Tham mưu và thông tin trao đổi: phiếu tham mưu trình Chủ tịch hoặc Thường trực HĐND kèm dự thảo văn bản, được duyệt hay trả lại, mất bao
 * lâu; thông tin gửi giữa các đơn vị, có phân loại, nơi nhận và người xác nhận đã nhận.
 *
 * <p>Gói này quyết định: người trình không tự duyệt; trả lại thì nêu lý do; việc phải làm sau khi duyệt là nhiệm vụ ({@code coordination});
 * thông tin loại hạn chế chỉ nơi nhận đọc (kế hoạch phường, R33, R74, R125). Bí mật nhà nước không đưa vào hệ thống.
 */
package vn.tiepdan.advice;
