/**
 * Nhắc việc: ai được nhắc, khi nào, về thời hạn nào, và lời nhắc đến với người đó ra sao.
 *
 * <p>Gói này quyết định: bậc thang nhắc việc của từng thời hạn ({@code config/terms/ladder.json}); mỗi bậc của một thời hạn chỉ
 * nhắc một lần cho một ngày cuối; việc vừa xảy ra phải biết ngay ({@code News}) do gói nơi việc xảy ra báo, mỗi việc báo một lần; chỉ nhắc trong ngày làm việc, từ giờ bắt đầu; ai nhận lời nhắc; thư điện tử khi có cấu hình.
 * Lời nhắc chỉ nêu mã hồ sơ, mã thời hạn và ngày; không bao giờ nêu tên công dân hay nội dung đơn (Luật Tố cáo Điều 56). Người bị
 * hồ sơ nhắc đến không bao giờ nhận lời nhắc về hồ sơ đó.
 *
 * <p>Gói này không quyết định thời hạn chạy hay dừng (gói {@code deadline}), cũng không biết hồ sơ là gì: đơn và lượt tiếp trả
 * lời khi được hỏi ai đang giữ hồ sơ.
 */
package vn.tiepdan.notice;
