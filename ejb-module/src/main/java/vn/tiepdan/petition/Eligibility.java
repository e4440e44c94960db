package vn.tiepdan.petition;

/** Whether the conditions of its kind were found met (đủ điều kiện xử lý); checked anew after every change of kind or level. */
public enum Eligibility {
    UNCHECKED,
    ELIGIBLE,
    NOT_ELIGIBLE
}
