/**
 * Vụ việc tập trung đông người: từ dấu hiệu đầu tiên đến khi mọi điều đã hứa với người dân được thực hiện.
 *
 * <p>Gói này quyết định: bước nào đến sau bước nào, ai được làm ({@code IncidentAct}); báo cáo nhanh phải gửi trong thời hạn đặt trước cho
 * Chủ tịch, thành phố, thanh tra, có ít nhất một phương án; tổ công tác luôn có lãnh đạo UBND, đi tỉnh hoặc Trung ương thì có công an, một
 * người chỉ huy; chỉ đưa công dân về khi nơi tiếp đã đề nghị (Luật Tiếp công dân điểm d khoản 1 Điều 31) và người dân tự nguyện. Không có
 * trạng thái nào là cưỡng chế: ai muốn ở lại thì tiếp tục được tiếp tại nơi đang ở. Biện pháp giữ gìn trật tự cần hành vi, căn cứ pháp luật,
 * người có thẩm quyền, và tách khỏi vận động.
 *
 * <p>Chỉ ghi số người ước lượng cùng nguồn; chỉ nêu tên người đại diện; không danh sách hành khách, không sinh trắc học, không quan điểm chính
 * trị. Công an thấy số lượng, nơi, giờ; tên người đại diện chỉ khi tổ công tác đang làm việc.
 *
 * <p>Gói này không giữ hồ sơ vi phạm ({@code dossier}) và không tự mở điểm nóng ({@code hotspot}).
 */
package vn.tiepdan.incident;
