/**
 * Văn bản chỉ đạo của cấp trên: thư viện theo sáu loại cơ quan ban hành, ai phải đọc và đã đọc lúc nào, nhiệm vụ sinh ra từ văn bản.
 *
 * <p>Gói này quyết định: văn bản nào cũng phải có nhiệm vụ hoặc lý do không cần giao việc; văn bản chưa có cả hai được báo (kế hoạch phường,
 * R31, R32). Việc đọc ghi theo từng người, lần đầu đọc là lần được tính.
 *
 * <p>Gói này không giữ nhiệm vụ ({@code coordination}) và không phải căn cứ của kế hoạch ({@code plan}).
 */
package vn.tiepdan.directive;
