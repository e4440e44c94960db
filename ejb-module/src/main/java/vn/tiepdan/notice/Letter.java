package vn.tiepdan.notice;

import vn.tiepdan.access.Mailbox;

/**
 * What a notice becomes when it goes out by e-mail.
 *
 * @param messageId the same at each attempt, so that a letter that arrives twice is seen to be one
 */
record Letter(NoticeCode notice, Mailbox to, String subject, String body, String messageId) {}
