/**
 * Sổ theo dõi việc tiếp công dân của người đứng đầu: buổi nào đã tiếp, ai trực tiếp tiếp, ai được ủy quyền, buổi nào bỏ và vì sao.
 *
 * <p>Gói này quyết định: một buổi định kỳ, đột xuất được ghi một lần, sửa thì ghi thêm với lý do; kỳ tiếp vẫn tính khi không có ai đến;
 * tuần hoặc tháng nào phải tiếp mấy ngày (theo dữ liệu thời hạn {@code TCD-01} đến {@code TCD-03}: Luật Tiếp công dân Điều 12, 13, 15, Luật
 * 136/2025/QH15), tuần không có ngày làm việc thì không phải; chỉ ngày người đứng đầu trực tiếp tiếp mới tính là đủ, ngày ủy quyền hiện
 * bên cạnh.
 *
 * <p>Gói này không quyết định lịch tiếp ({@code schedule}), không ghi lượt tiếp ({@code reception}) và không ra kết luận ({@code conclusion}).
 */
package vn.tiepdan.headduty;
