/** Tiếp công dân trực tuyến: danh sách, một buổi từ đề xuất đến bản ghi, đơn tự nguyện đã có trong hồ sơ. */
package vn.tiepdan.web.online;
