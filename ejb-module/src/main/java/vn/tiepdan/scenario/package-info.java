/**
 * Công an phường chuẩn bị: kế hoạch riêng gắn với kế hoạch của phường và được phê duyệt, phương án cho từng tình huống, danh mục việc phải
 * kiểm tra trước, trong và sau kỳ họp, ghi chú tình hình có độ khẩn.
 *
 * <p>Gói này quyết định: kế hoạch do một người soạn thì người khác phê duyệt; phương án có dấu hiệu kích hoạt, mức độ, lực lượng, việc làm,
 * thông tin, giới hạn pháp lý, xác nhận của cơ quan phối hợp, ngày diễn tập; ghi chú chỉ người được gửi đọc, lúc nào đọc thì ghi lúc ấy.
 *
 * <p>Gói này không kích hoạt phương án: việc đó thuộc vụ việc tập trung đông người ({@code incident}).
 */
package vn.tiepdan.scenario;
