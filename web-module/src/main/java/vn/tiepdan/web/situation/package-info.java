/** Bảng tình hình kỳ họp: tự cập nhật khi có thay đổi, của một phường và của các phường. */
package vn.tiepdan.web.situation;
