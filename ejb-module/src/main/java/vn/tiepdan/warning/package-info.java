/**
 * Cảnh báo sớm: tổ dân phố nào, về lĩnh vực nào, đang có nhiều người đến hơn hẳn thường lệ; vụ việc nào cần xem trước.
 *
 * <p>Gói này quyết định: một lượt tiếp, một đơn thuộc tổ nào (theo chữ ghi trong nội dung, tên vụ việc, địa chỉ); khi nào số người đến là bất
 * thường (phép quét theo thời gian so với mức của chính tổ đó, ADR 0034), mức cảnh báo, báo cho ai vào lúc nào, ai đã nhận, thực hư ra sao;
 * điểm của một vụ việc tính từ sự kiện. Chỉ đếm và chấm vụ việc, không bao giờ chấm con người: dưới năm người thì không cảnh báo, không có
 * điểm, không lên ô; một người đến nhiều lần vẫn là một người. Đơn thư tố cáo, chưa phân loại hoặc nêu tên cán bộ không được tính vào.
 *
 * <p>Gói này không lập danh sách theo dõi, không mở điểm nóng ({@code hotspot}), không xử lý sự việc ({@code incident}). Kế hoạch mục I.3,
 * II.1.c, II.2.b (R34, R39, R65, R82).
 */
package vn.tiepdan.warning;
