package vn.tiepdan.coordination;

/** What is wanted of the unit. */
public enum TaskKind {
    /** Việc phải làm. */
    DUTY,
    /** Xin ý kiến, tham khảo ý kiến. */
    OPINION,
    /** Yêu cầu cung cấp thông tin, tài liệu; in a complaint the law gives 7 calendar days (KN-12). */
    INFORMATION
}
