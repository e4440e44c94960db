/** Bắt đầu giữa năm trên màn hình: tải sổ cũ lên, chọn cột, xem trước, nhập, hoàn tác; số bắt đầu; số dư đầu kỳ. */
package vn.tiepdan.web.takeover;
