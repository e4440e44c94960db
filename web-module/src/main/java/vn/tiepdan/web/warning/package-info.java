/** Cảnh báo sớm trên màn hình: cảnh báo theo tổ dân phố, ô tổ dân phố, điểm vụ việc, tình hình trong ngày, tham số. */
package vn.tiepdan.web.warning;
