package vn.tiepdan.schedule;

/** Asked of the features below before a session is cancelled, moved or given to somebody else: who has recorded what became of it, refuses. */
public record EndingAsked(SessionCode session) {}
