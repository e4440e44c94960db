/**
 * Phần của Mặt trận Tổ quốc và các đoàn thể: được đề nghị hướng dẫn, giải thích cho công dân; thông tin từ cơ sở, tham mưu, thông tin sai
 * và nội dung đã trả lời.
 *
 * <p>Gói này quyết định: đề nghị gửi đúng tổ chức (đoàn viên, hội viên thì gửi tổ chức của họ); chủ đề dân tộc, tôn giáo, tín ngưỡng chỉ ở
 * cấp vụ việc từ năm người, ít người đọc, mỗi lần mở đều ghi lại; Mặt trận và mỗi đoàn thể chỉ thấy phần của mình; thông tin sai chỉ ghi kênh,
 * nội dung, trả lời, không ghi về người. Việc được đề nghị là một đề nghị phối hợp ({@code coordination}): từ chối có lý do thì không phải
 * là không hoàn thành. Kế hoạch mục II.4 (R116–R125, R127).
 *
 * <p>Gói này không tổ chức đưa công dân trở về ({@code incident}).
 */
package vn.tiepdan.outreach;
