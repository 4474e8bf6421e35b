package io.runnel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of a step that takes an earlier value of the chain, not what the step before
 * produced.
 *
 * <pre>{@code
 * @Step List<Doc> search(String question)
 * @Step String prompt(List<Doc> docs, @From String question)       // the chain's input
 * @Step CompletionStage<String> ask(String prompt)
 * @Step Answer cite(String answer, @From("search") List<Doc> docs) // what search produced
 *
 * @Chain({"search", "prompt", "ask", "cite"})
 * Answer answer(String question);
 * }</pre>
 *
 * <p>The value is checked like any other. A step that is not on every way to this one, like an
 * alternative of {@code "refund | invoice"}, or that stands twice in the chain, is a compile error.
 *
 * <p>Of a step that runs once a chunk it is that of the chunk, for the steps behind it and in the
 * streams that they open; of a streaming branch of a fan-out, the list of its chunks. The chunks of
 * a streaming step itself are not kept.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface From {

  /**
   * The step whose value is taken, by the name that the chain uses: one before this, a branch of a
   * fan-out too.
   *
   * @return the name of the step; empty for the chain's input
   */
  String value() default "";
}
