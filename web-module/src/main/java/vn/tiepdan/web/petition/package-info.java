/** Đơn: taking in a petition, its page, the register. */
package vn.tiepdan.web.petition;
