/**
 * Hồ sơ vi phạm do công an phường lập: mở, phân loại, củng cố, đề xuất, người thứ hai kiểm tra, kết luận.
 *
 * <p>Gói này quyết định: chỉ hành vi trong danh mục cấm (Luật Tiếp công dân khoản 4 đến khoản 8 Điều 6, Luật Tố cáo Điều 8, Luật Khiếu nại
 * Điều 6) mới là căn cứ; đi khiếu nại, tố cáo, kiến nghị một cách ôn hòa không bao giờ là căn cứ. Thiệt hại và danh mục chứng cứ là bắt buộc;
 * người đề xuất không tự kiểm tra; kết luận không vi phạm thì niêm phong hồ sơ, không ai đọc lại nội dung.
 *
 * <p>Chỉ công an và Chủ tịch của phường thấy; ai chính là người bị khiếu nại, tố cáo trong vụ ấy thì không thấy, kể cả Chủ tịch.
 */
package vn.tiepdan.dossier;
