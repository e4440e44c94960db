/**
 * Kết luận việc tiếp công dân: thông báo kết luận của một buổi tiếp đã tiến hành, từng kết luận giao cho ai, hạn nào, đã làm chưa.
 *
 * <p>Gói này quyết định: một buổi có một thông báo; bản nháp thêm bớt được, đã ban hành thì giữ nguyên và chỉ ghi thêm việc đã làm, do chính
 * người được giao ghi với minh chứng; quá hạn được hỏi theo ngày, không lưu (Luật Tiếp công dân khoản 4 Điều 18, Nghị định 154/2026/NĐ-CP
 * khoản 2 Điều 25). Kết luận không nêu tên người đã đến; kết luận về lượt tiếp tố cáo chỉ hiện với người được xem lượt tiếp đó và người
 * được giao.
 *
 * <p>Gói này không ghi buổi tiếp ({@code headduty}) hay lượt tiếp ({@code reception}).
 */
package vn.tiepdan.conclusion;
