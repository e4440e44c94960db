package vn.tiepdan.api.exchange;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks a {@code POST} that only asks, in a body because what is asked may be somebody's name: it may be sent again as it is. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Asks {}
