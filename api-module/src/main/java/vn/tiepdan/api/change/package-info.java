/** Luồng thay đổi: what other systems ask in order to keep up. */
package vn.tiepdan.api.change;
