/**
 * Dự báo tình hình: vụ việc nào có thể kéo đông người đi đâu, lúc nào, bao nhiêu người, dấu hiệu gì, ứng phó ra sao, ai lo; sau đó chấm xem
 * dự báo đúng đến đâu.
 *
 * <p>Gói này quyết định: dự báo là về vụ việc hoặc tổ dân phố, không về con người, không dưới năm người; người soạn không tự duyệt; đã duyệt thì
 * giữ nguyên; xảy ra khi có từ năm người trở lên đến nơi đó trong kỳ; điểm Brier của phường là trung bình bình phương sai lệch giữa khả năng đã
 * nói và điều đã xảy ra (0 là đúng hết, 0,25 là như nói 50 % mọi lần). Kế hoạch mục I.3 (R34, R35, R36, R37).
 *
 * <p>Gói này không theo dõi sự việc đang diễn ra ({@code incident}).
 */
package vn.tiepdan.forecast;
