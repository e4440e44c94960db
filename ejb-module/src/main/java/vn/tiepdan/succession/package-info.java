/**
 * Sáp nhập đơn vị: phường này nhập vào phường khác từ một ngày (như ngày 01/07/2025); việc còn mở được bàn giao có chữ ký của hai bên và
 * chuyển một lần, lịch sử giữ nguyên dưới mã cũ.
 *
 * <p>Gói này quyết định: lập bàn giao khi nào được, ai ký bên giao, ai ký bên nhận, chuyển những gì: đơn đang giữ, buổi tiếp và ca trực từ
 * ngày sáp nhập, nhiệm vụ chưa xong. Hồ sơ cũ vẫn tìm thấy theo mã và tên địa danh cũ. Danh tính niêm phong không vào bản bàn giao: từ ngày
 * sáp nhập, người giữ niêm phong của đơn vị mới giữ chúng, không ai khác thấy thêm.
 *
 * <p>Gói này không thành lập, không giải thể đơn vị: việc đó do {@code organisation} ghi theo nghị quyết.
 */
package vn.tiepdan.succession;
