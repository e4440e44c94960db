/**
 * Báo cáo: báo cáo ngày của văn phòng trình Chủ tịch, tổng hợp tuần, báo cáo tổng kết kỳ họp theo đợt, báo cáo theo yêu cầu của cấp trên.
 *
 * <p>Gói này quyết định: số liệu được đếm từ các sổ (chỉ sổ mở, hồ sơ niêm phong không làm đổi số nào) và đứng riêng với nhận định của
 * người viết; khối vụ việc đông người, phức tạp luôn có, có vụ việc thì phải có phương án đề xuất; không có việc vẫn báo cáo; báo cáo đã
 * trình giữ nguyên, đính chính là bản mới; Chủ tịch đọc (ghi giờ đọc), quyết định, mỗi quyết định thành một nhiệm vụ; để quá giờ chưa đọc
 * thì báo. Luật Tiếp công dân khoản 4 Điều 18; chế độ báo cáo: Thông tư 02/2021/TT-TTCP, Nghị định 09/2019/NĐ-CP.
 *
 * <p>Gói này không ghi lượt tiếp, đơn, ca trực hay vụ việc; nó chỉ đếm chúng.
 */
package vn.tiepdan.briefing;
