package vn.tiepdan.api.access;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The scope that a token must have been given; a method's own counts before its class's. */
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Needs {

    /** Any living token will do. */
    String NO_SCOPE = "";

    String value();
}
