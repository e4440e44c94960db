/**
 * Địa điểm tiếp công dân: phòng tiếp công dân, bộ phận một cửa, nơi khác đã thông báo; giờ mở cửa và thời gian sử dụng.
 *
 * <p>Gói này quyết định một nơi có mở cửa vào ngày nào, buổi nào hay không (Luật Tiếp công dân, Điều 18 và Điều 19: nơi tiếp công dân phải
 * được thông báo). Ai tiếp ở đó do {@code schedule} và {@code agenda} quyết định.
 */
package vn.tiepdan.place;
