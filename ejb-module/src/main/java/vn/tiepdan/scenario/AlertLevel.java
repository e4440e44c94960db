package vn.tiepdan.scenario;

/** How serious the situation is for which a scenario was made. */
public enum AlertLevel {
    LOW,
    MEDIUM,
    HIGH
}
