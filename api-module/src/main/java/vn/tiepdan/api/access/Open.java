package vn.tiepdan.api.access;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks what may be called without a token. */
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Open {}
