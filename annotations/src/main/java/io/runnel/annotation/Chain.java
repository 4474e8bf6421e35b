package io.runnel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An abstract method of an interface that stands for a chain of steps.
 *
 * <p>For {@code report} the processor writes the class {@code ReportChain} with every way to run
 * it, and for the interface {@code WeatherChains} the class {@code WeatherChainsImpl}, whose
 * methods run their chains. The declared type of the method picks how:
 *
 * <pre>{@code
 * @Uses(WeatherService.class)
 * public interface WeatherChains {
 *   @Chain({"normalize", "fetch", "headline"})
 *   String report(String city);                          // invoke
 *
 *   @Chain({"normalize", "fetch", "headline"})
 *   CompletionStage<String> reportLater(String city);    // invokeAsync
 *
 *   @Chain({"normalize", "fetch", "narrate"})
 *   Flow.Publisher<String> story(String city);           // streamAsync; Stream<String>: stream
 *
 *   @Chain({"normalize", "fetch", "headline"})
 *   Runnel<String, String> reports();                    // hands out the runnable
 * }
 * }</pre>
 *
 * <p>It may be an async value or a stream of Reactor, Mutiny, RxJava, Guava or Reactive Streams,
 * too: {@code Mono<String>} runs the chain for each subscriber, {@code Flux<String>} streams it.
 *
 * <p>One operator an element puts several steps side by side, or chooses between them; {@code _} is
 * the value itself. The name of another chain is a step, too:
 *
 * <pre>{@code
 * @Chain({"retrieve & _", "prompt", "ask"})              // both at once; prompt(List<Doc>, String)
 * @Chain({"classify", "refund | invoice | chat"})        // by the type of the value, exhaustively
 * @Chain({"classify", "refund | _", "report"})           // the rest goes on unchanged
 * }</pre>
 *
 * <p>The method takes exactly one input (a record for more), and may take an {@code
 * io.runnel.RunConfig} after it. {@code void} drops the last value. A step that cannot take what
 * the one before produces is a compile error at that step's place in {@link #value}. The method may
 * have type parameters; so has its class then.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Chain {

  /**
   * The steps, in order. A name, of a step or of a chain, is looked up in the interface itself,
   * then in the types around it, from the inside out, then in the classes of {@link Uses} in the
   * order written. A chain that hides a step of its name gives way to it where only the step takes
   * what arrives. {@code "WeatherService.fetch"} names one of several. {@code "a & b"} runs
   * several, and {@code "a | b"} one of several.
   *
   * @return the names of the steps, at least one
   */
  String[] value();

  /**
   * The simple name of the generated class, where {@code ReportChain} for {@code report} would
   * clash with another.
   *
   * @return the name of the generated class; empty for the method's name and {@code Chain}
   */
  String className() default "";

  /**
   * The step that makes one value of all chunks of a chain that streams: {@code O assemble(List<C>
   * chunks)}. Without it the chunks are collected in a {@code List}, or joined where the chain is
   * declared as {@code String} and its chunks are character sequences.
   *
   * <pre>{@code
   * @Chain(value = {"prompt", "tokens"}, fold = "assemble")
   * Answer ask(Question question);
   * }</pre>
   *
   * @return the name of the folding step; empty for none
   */
  String fold() default "";
}
