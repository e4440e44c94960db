/** Trả lời lỗi: every refusal and every failure of every path as one kind of document (RFC 9457). */
package vn.tiepdan.api.problem;
