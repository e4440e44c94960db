package vn.tiepdan.schedule;

/** Asked of the features below before a session is cancelled or moved: who has recorded what became of it, refuses. */
public record EndingAsked(SessionCode session) {}
