/**
 * Sổ trực: ai đã đến, đã về, bàn giao gì; ai trực thay ai, vì sao; đổi ca; ngày được tính bồi dưỡng.
 *
 * <p>Gói này quyết định: người trực tự ghi giờ đến và giờ về trong ngày trực của mình; đổi ca cần người kia nhận và lãnh đạo đồng ý;
 * trực thay phải có lý do; ngày bồi dưỡng là ngày đã đến và đã về, nhân mức của ngày đó (mức là tham số, có ngày hiệu lực).
 *
 * <p>Gói này không quyết định ai được phân công: {@code schedule} ghi điều đó, và kiểm tra mỗi lần đổi người.
 */
package vn.tiepdan.dutylog;
