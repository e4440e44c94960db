/** Nhắc việc trên màn hình: chuông trên đầu trang, danh sách lời nhắc, mở hồ sơ từ lời nhắc. */
package vn.tiepdan.web.notice;
