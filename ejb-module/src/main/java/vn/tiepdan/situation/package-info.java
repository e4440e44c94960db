/**
 * Bảng tình hình kỳ họp (R24): hôm nay là ngày thứ mấy của đợt nào, ai đang trực, chỗ nào trống, bao nhiêu lượt và đoàn, việc gì cần
 * báo động, báo cáo nào còn thiếu; của một phường, và của mọi phường đối với thành phố. Chỉ tiêu hiệu quả tiếp công dân (R18) so với kỳ
 * trước và kỳ họp trước.
 *
 * <p>Gói này chỉ đọc: nó hỏi các sổ theo đúng phạm vi xem của người hỏi và không lưu gì. Số của bảng chỉ gồm sổ mở. Dấu hiệu "có thay đổi"
 * là mục mới nhất của nhật ký, không nói thay đổi gì.
 */
package vn.tiepdan.situation;
