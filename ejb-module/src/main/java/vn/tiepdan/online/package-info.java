/**
 * Tiếp công dân trực tuyến (từ 01/07/2026, Nghị định 154/2026/NĐ-CP Điều 20 đến Điều 24): đề xuất, Chủ tịch đồng ý, báo các bên, thử đường
 * truyền, kết nối, tiếp, lưu bản ghi.
 *
 * <p>Gói này quyết định: bước nào đến sau bước nào và muộn nhất khi nào (theo dữ liệu thời hạn {@code TCD-17}, {@code TCD-18}, {@code
 * TCD-19}); đơn nào tiếp trực tuyến được. Người tố cáo được giữ bí mật danh tính: chỉ khi chính người đó, không do ai gợi ý, đã nộp đơn
 * bằng văn bản và đơn ấy đã có trong hồ sơ thì Chủ tịch mới có thể đồng ý; không trang nào gợi ý điều đó.
 *
 * <p>Gói này không ghi lượt tiếp: {@code reception} ghi vào sổ, ở đây chỉ đánh dấu là tiếp trực tuyến.
 */
package vn.tiepdan.online;
