package vn.tiepdan.notice;

import java.time.Instant;

/** A letter in the outbox, as it is handed to the mail server. */
record Waiting(
        long id, String recipient, String subject, String body, String messageId, Instant writtenAt, int attempts) {}
