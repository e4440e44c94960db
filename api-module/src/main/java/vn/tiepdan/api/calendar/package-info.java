/** Lịch làm việc: which days are off, and why. */
package vn.tiepdan.api.calendar;
