package io.runnel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Code that may block its thread, said by somebody who knows: a call of it inside a method that is
 * async is a compile error ({@code RNL301}).
 *
 * <pre>{@code
 * interface Ledger {
 *   @Blocking Balance balance(Account account);   // asks a database
 * }
 * }</pre>
 *
 * <p>Annotations of this name from other libraries are honoured in the same way.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface Blocking {}
