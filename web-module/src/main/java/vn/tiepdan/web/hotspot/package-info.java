/** Danh sách theo dõi, thẻ vụ việc, điểm nóng, danh sách đã chốt và tiêu chí. */
package vn.tiepdan.web.hotspot;
