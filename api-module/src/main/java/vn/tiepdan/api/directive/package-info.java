/** Văn bản chỉ đạo của cấp trên: who has read them is told in numbers, the tasks derived from them by their codes. */
package vn.tiepdan.api.directive;
