/**
 * Xếp lịch tiếp công dân: lịch lặp lại (hằng tuần, hằng tháng) và buổi đơn lẻ tại các địa điểm đã mở, minh chứng niêm yết, bản in lịch.
 *
 * <p>Gói này quyết định một quy luật lặp cho ra những ngày nào và ngày nào bị bỏ, vì sao; không ngày nào bị bỏ mà không nói ra. Một
 * buổi tiếp riêng lẻ có được xếp hay không là việc của {@code schedule} (Luật Tiếp công dân, Điều 18, Điều 24).
 */
package vn.tiepdan.agenda;
