/** Lượt tiếp công dân: receptions as other systems read them. */
package vn.tiepdan.api.visit;
