/** Tiếp công dân: writing down a visit, its page, the reception book. */
package vn.tiepdan.web.reception;
