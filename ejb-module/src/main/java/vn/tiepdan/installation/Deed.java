package vn.tiepdan.installation;

import java.time.LocalDateTime;
import java.util.concurrent.Callable;

/** One thing that somebody did at a moment of the story; without an officer the system did it. */
record Deed(LocalDateTime at, String officer, Callable<?> done) {}
