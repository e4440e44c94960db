package vn.tiepdan.plan;

/** What became of a copy of the plan. */
public enum DeliveryState {
    SENT,
    RECEIVED,
    ACKNOWLEDGED
}
