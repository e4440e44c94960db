/** Lịch tiếp công dân: sessions, places, slots and calendar files as other systems and phones read them. */
package vn.tiepdan.api.schedule;
