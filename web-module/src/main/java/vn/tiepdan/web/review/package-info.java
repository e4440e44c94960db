/** Rà soát vụ việc kéo dài: danh sách và từng hồ sơ. */
package vn.tiepdan.web.review;
