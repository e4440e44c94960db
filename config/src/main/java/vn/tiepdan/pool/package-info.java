/** Kết nối cơ sở dữ liệu của máy chủ: what the server's own pool of connections asks of us; part of no archive. */
package vn.tiepdan.pool;
