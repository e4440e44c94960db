/** Quản trị hệ thống: accounts, roles and delegation, units over time. */
package vn.tiepdan.web.admin;
