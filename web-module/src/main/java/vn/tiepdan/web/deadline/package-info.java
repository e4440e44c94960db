/** Lịch làm việc và các thời hạn luật định trên màn hình. */
package vn.tiepdan.web.deadline;
