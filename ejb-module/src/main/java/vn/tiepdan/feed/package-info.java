/**
 * Lịch công khai và lịch iCalendar: lịch đã niêm yết cho mọi người, lịch riêng của từng cán bộ theo một địa chỉ bí mật.
 *
 * <p>Gói này quyết định người ngoài thấy gì: chỉ buổi tiếp đã niêm yết, không lý do đột xuất, không người dân, không số người đã đặt
 * lượt, chỉ số lượt còn trống (Luật Tiếp công dân, khoản 4 Điều 24).
 */
package vn.tiepdan.feed;
