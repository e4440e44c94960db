package vn.tiepdan.incident;

/** Whether somebody was told to belong to a task force, or asked, and what he answered. */
public enum MemberAnswer {
    ASSIGNED,
    ASKED,
    ACCEPTED,
    DECLINED
}
