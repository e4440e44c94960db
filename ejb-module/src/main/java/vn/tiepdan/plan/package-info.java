/**
 * Kế hoạch: kế hoạch phối hợp tiếp công dân phục vụ một kỳ họp, với căn cứ, nhiệm vụ của từng đơn vị và nơi nhận.
 *
 * <p>Gói này quyết định: ai được giao nhiệm vụ (đơn vị trực thuộc) và ai chỉ được đề nghị phối hợp (Mặt trận, đoàn thể, cơ quan
 * cấp khác); văn bản nào là căn cứ và thực hiện văn bản nào; chỗ nào của kế hoạch cần xem lại. Điều cần xem lại chỉ được nhắc,
 * không cản trở: nội dung giữ đúng như văn bản đã viết, kể cả khi thiếu số, thiếu ngày.
 *
 * <p>Gói này không quyết định một ngày thuộc giai đoạn nào của kỳ họp: {@code occasion} cho biết điều đó.
 */
package vn.tiepdan.plan;
