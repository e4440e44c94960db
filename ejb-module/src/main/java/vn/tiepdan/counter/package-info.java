/**
 * Quầy tiếp dân: ai đến thì lấy số chờ, ai được mời vào bàn nào, đoàn đông người cử đại diện, rồi thành lượt tiếp đã ghi.
 *
 * <p>Gói này quyết định: số chờ liên tục theo phường, nơi tiếp và ngày, không cấp trùng; thứ tự mời (người được ưu tiên trước, rồi theo số); mỗi
 * bước của lượt chờ từ lúc đến đến lúc được ghi hoặc bỏ về; thời gian chờ và ngưỡng cảnh báo. Lượt chờ không có tên ai: hàng chờ không được để
 * lộ ai đến tố cáo. Số người đại diện theo Điều 29 Luật Tiếp công dân; đoàn không cử thì vẫn được tiếp.
 *
 * <p>Gói này không quyết định nội dung lượt tiếp: {@code reception} ghi sổ, niêm phong, tính thời hạn.
 */
package vn.tiepdan.counter;
