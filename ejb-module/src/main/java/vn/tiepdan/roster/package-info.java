/**
 * Xếp lịch trực: từ các chỗ trực còn trống đề xuất ai trực chỗ nào, vì sao, và đưa vào lịch trực.
 *
 * <p>Gói này quyết định: bản xếp nào dùng được (đủ chỗ; không ai ở hai nơi; người nghỉ không trực; ngày nghỉ chỉ trực khi lãnh đạo
 * yêu cầu đúng ngày đó; đủ điều kiện của chỗ trực) và bản nào tốt hơn (chia đều số buổi, ngày nghỉ, buổi tối, lĩnh vực; không trực
 * liền ngày). Việc tìm do Timefold làm (ADR 26), trong giới hạn thời gian, không giữ giao dịch nào.
 *
 * <p>Gói này không quyết định cần bao nhiêu chỗ ({@code coverage}) và không tự ghi lịch: một người có thẩm quyền đưa cả bản xếp vào
 * lịch trực ({@code schedule}), trọn vẹn hoặc không gì cả.
 */
package vn.tiepdan.roster;
