/**
 * Thời hạn: tính ngày cuối cùng mà luật cho phép, giải thích từng ngày được tính hay không, và theo dõi đồng hồ thời hạn
 * của từng hồ sơ.
 *
 * <p>Gói này quyết định: ngày nào là ngày làm việc; quy định nào có hiệu lực vào ngày phát sinh sự kiện; ngày đến hạn. Ngày
 * phát sinh là ngày số không, không tính (Bộ luật Dân sự Điều 147). Thời hạn theo Luật Tiếp công dân, Luật Khiếu nại, Luật Tố
 * cáo và các nghị định, thông tư hướng dẫn là dữ liệu trong {@code config/terms}; ngày nghỉ, ngày làm bù trong
 * {@code config/calendar}.
 *
 * <p>Gói này không quyết định khi nào một thời hạn bắt đầu hay kết thúc: đơn, lượt tiếp, việc giải quyết cho biết điều đó.
 */
package vn.tiepdan.deadline;
