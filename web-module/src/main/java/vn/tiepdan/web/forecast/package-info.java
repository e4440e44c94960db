/** Dự báo tình hình trên màn hình: danh sách với điểm của phường, một dự báo với các việc làm được, soạn dự báo. */
package vn.tiepdan.web.forecast;
