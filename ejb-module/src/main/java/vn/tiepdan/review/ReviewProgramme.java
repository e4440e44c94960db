package vn.tiepdan.review;

/** The standing programme that a review serves; one review may serve both. */
public enum ReviewProgramme {
    /** Kế hoạch 363/KH-TTCP ngày 20/03/2019. */
    TTCP_363,
    /** Kế hoạch 115/KH-UBND ngày 29/08/2019. */
    UBND_115
}
