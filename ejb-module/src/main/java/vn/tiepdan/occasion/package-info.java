/**
 * Kỳ họp, đợt: khoảng thời gian cần phối hợp đặc biệt, gồm một hay nhiều đợt, với khoảng nghỉ giữa hai đợt là một giai đoạn
 * riêng.
 *
 * <p>Gói này quyết định: một ngày bất kỳ thuộc giai đoạn nào (trước, trong đợt nào, giữa hai đợt, sau) và là ngày thứ mấy của
 * giai đoạn đó. Giai đoạn luôn được suy ra từ ngày của các đợt, không lưu; sửa ngày của một đợt phải nêu lý do và ngày cũ vẫn
 * đọc được.
 *
 * <p>Gói này không quyết định mỗi giai đoạn phải làm gì: kế hoạch, lịch trực và báo cáo cho biết điều đó.
 */
package vn.tiepdan.occasion;
