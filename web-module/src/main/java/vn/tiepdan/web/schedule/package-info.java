/** Lịch tiếp công dân và lịch trực trên màn hình. */
package vn.tiepdan.web.schedule;
