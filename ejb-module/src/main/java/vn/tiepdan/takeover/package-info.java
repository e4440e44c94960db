/**
 * Bắt đầu giữa năm: nhập sổ đơn đã có từ tệp XLSX, CSV; số bắt đầu của sổ mới; số dư đầu kỳ của những gì chỉ có trên giấy.
 *
 * <p>Gói này quyết định: một tệp có đọc được không, từng dòng có vào sổ được không và vì sao không; một đợt nhập vào trọn vẹn hoặc
 * không dòng nào; khi nào còn hoàn tác được. Đơn, đồng hồ, niêm phong vẫn do {@code petition}, {@code deadline}, {@code protection}
 * quyết định: dòng tố cáo được niêm phong như khi nhận tại quầy, và tệp không được giữ lại.
 */
package vn.tiepdan.takeover;
