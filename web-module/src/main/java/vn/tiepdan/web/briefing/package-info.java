/** Báo cáo: danh sách, một báo cáo từ dự thảo đến quyết định của Chủ tịch, yêu cầu báo cáo của cấp trên. */
package vn.tiepdan.web.briefing;
