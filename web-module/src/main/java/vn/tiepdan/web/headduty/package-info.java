/** Người đứng đầu tiếp công dân: sổ theo dõi của một đơn vị, của các phường, một buổi tiếp với kết luận, kết luận phải thực hiện. */
package vn.tiepdan.web.headduty;
