/** Thời hạn: what the law would ask if something happened on a given day. */
package vn.tiepdan.api.deadline;
