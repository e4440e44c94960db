package vn.tiepdan.deadline;

/** The work that must be finished by the last day, as officers name it: "đến hạn thụ lý", "đến hạn giải quyết". */
public enum Duty {
    PROCESS,
    ACCEPT,
    SETTLE,
    REPLY
}
