/**
 * Giao ban, cuộc họp phối hợp: giấy mời có số, thành phần theo đơn vị, ai có mặt, biên bản, kết luận thành nhiệm vụ.
 *
 * <p>Gói này quyết định: mời trước khi họp; biên bản ghi sau khi họp và từ đó giữ nguyên; kết luận nào cũng là một nhiệm vụ có chủ trì và
 * hạn (Nghị định 154/2026/NĐ-CP khoản 1 Điều 30, khoản 3 Điều 33; kế hoạch phường, R130).
 *
 * <p>Gói này không giữ nhiệm vụ ({@code coordination}).
 */
package vn.tiepdan.meeting;
