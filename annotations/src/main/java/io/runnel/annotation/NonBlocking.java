package io.runnel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Code that never blocks its thread, said by somebody who knows better than the compiler: calls of
 * it are not reported.
 *
 * <pre>{@code
 * @NonBlocking
 * static <T> T finished(CompletableFuture<T> future) {
 *   return future.join();                         // only ever called behind isDone()
 * }
 * }</pre>
 *
 * <p>Annotations of this name from other libraries are honoured in the same way.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface NonBlocking {}
