package vn.tiepdan.petition;

/**
 * What became of a petition in processing: one for each, the columns of the statistics (Thông tư 02/2021/TT-TTCP, tables 01 to
 * 04/XLD). What is sent to an investigating or inspecting body is transferred.
 */
public enum MainOutcome {
    ACCEPTED,
    NOT_ACCEPTED,
    GUIDED,
    TRANSFERRED,
    RETURNED,
    URGED,
    FILED_AWAY
}
