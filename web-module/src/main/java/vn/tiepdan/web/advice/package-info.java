/** Tham mưu, thông tin: the pages of advisory notes and of notes between units. */
package vn.tiepdan.web.advice;
