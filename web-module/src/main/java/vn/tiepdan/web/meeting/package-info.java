/** Giao ban: the pages of meetings. */
package vn.tiepdan.web.meeting;
