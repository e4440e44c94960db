/** Vụ việc tập trung đông người: số lượng, nơi, giờ, các chuyến về, và xác nhận đã nhận báo cáo nhanh; không tên ai. */
package vn.tiepdan.api.incident;
