/** Công an chuẩn bị: kế hoạch, phương án, danh mục kiểm tra, ghi chú. */
package vn.tiepdan.web.scenario;
