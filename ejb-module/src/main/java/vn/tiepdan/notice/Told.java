package vn.tiepdan.notice;

/** A rung together with who is told of it. */
record Told(NoticeCode code, Fired fired, Handling handling, Address address) {}
