/** Cảnh báo sớm: the alarms of residential groups with the numbers that are their reasons, to be read. */
package vn.tiepdan.api.warning;
