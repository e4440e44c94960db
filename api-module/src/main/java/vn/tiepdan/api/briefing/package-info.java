/** Báo cáo của các phường, yêu cầu báo cáo và chỉ tiêu: numbers and cases by code, nobody's name. */
package vn.tiepdan.api.briefing;
