/** Vụ việc tập trung đông người: bảng theo dõi, ghi nhanh, một vụ việc và việc làm tiếp, các chuyến về, biện pháp, nơi đến. */
package vn.tiepdan.web.incident;
