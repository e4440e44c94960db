/**
 * Bảo đảm người trực: nơi nào, buổi nào cần bao nhiêu người, cần người thế nào; ai được trực, ai nghỉ.
 *
 * <p>Gói này quyết định: mỗi ngày phải có những chỗ trực nào theo các quy tắc của phường (trước, trong, giữa, sau kỳ họp); chỗ nào
 * đã có người, chỗ nào còn trống; ngày nghỉ chỉ có chỗ trực khi lãnh đạo đã yêu cầu đúng ngày đó, trừ quy tắc đòi mọi ngày.
 *
 * <p>Gói này không quyết định ai trực ngày nào: {@code schedule} ghi phân công, {@code roster} đề xuất. Luật Tiếp công dân, Điều 8
 * và Điều 34: người tiếp công dân phải có phẩm chất, năng lực, am hiểu chuyên môn và được tập huấn.
 */
package vn.tiepdan.coverage;
