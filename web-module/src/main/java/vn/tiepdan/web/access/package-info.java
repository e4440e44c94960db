/** Đăng nhập, đăng xuất, đổi mật khẩu: the way in and out of the screens. */
package vn.tiepdan.web.access;
