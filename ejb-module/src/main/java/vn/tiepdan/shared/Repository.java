package vn.tiepdan.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks the one class that loads and adds the entities of an aggregate. */
@Stereotype
@ApplicationScoped
@Target(TYPE)
@Retention(RUNTIME)
public @interface Repository {}
