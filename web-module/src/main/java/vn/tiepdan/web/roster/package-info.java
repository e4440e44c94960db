/** Quy tắc trực, xếp lịch trực và bảng trực trên màn hình. */
package vn.tiepdan.web.roster;
