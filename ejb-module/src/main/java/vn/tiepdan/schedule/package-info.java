/**
 * Lịch tiếp công dân, lịch trực: ai tiếp, ai trực, ngày nào, buổi nào, ở đâu.
 *
 * <p>Gói này quyết định: một buổi tiếp định kỳ phải được niêm yết trước ngày nào (Luật Tiếp công dân, khoản 4 Điều 24; ngày đó
 * do {@code deadline} tính); buổi tiếp dời hoặc hủy phải có lý do và vẫn còn trên lịch; Phó Chủ tịch tiếp thay phải có văn bản
 * giao của Chủ tịch; không ai chủ trì hay trực hai nơi cùng lúc; ngày nghỉ chỉ được phân công trực khi lãnh đạo đã yêu
 * cầu và nêu đúng ngày đó.
 *
 * <p>Gói này không quyết định lượt tiếp diễn ra thế nào: {@code reception} ghi điều đó.
 */
package vn.tiepdan.schedule;
