package vn.tiepdan.warning;

/** What an alarm turned out to be; so that a ward sees how often it is warned of nothing. */
public enum AlarmFinding {
    REAL,
    FALSE_ALARM
}
