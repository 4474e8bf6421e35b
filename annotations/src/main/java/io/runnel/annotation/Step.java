package io.runnel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that chains may run: what arrives goes in, one value comes out.
 *
 * <p>How it runs follows from its declared return type, and from two promises that the compiler
 * cannot see in it:
 *
 * <pre>{@code
 * @Step               String normalize(String city)            // sync: may block
 * @Step               CompletionStage<Forecast> fetch(String c) // async: awaited without a thread
 * @Step(async = true) String headline(Forecast forecast)       // never blocks: runs in place
 * @Step(cpu = true)   Image render(Forecast forecast)          // CPU-bound: runs on the CPU pool
 * @Step               void log(Forecast forecast)              // a tap: its input goes on unchanged
 * }</pre>
 *
 * <table>
 *   <caption>Where a step runs</caption>
 *   <tr><th>step</th><th>{@code invoke}</th><th>{@code invokeAsync}, {@code batch}, streams</th></tr>
 *   <tr><td>sync</td><td>the caller's thread</td><td>the blocking executor</td></tr>
 *   <tr><td>{@code cpu = true}</td><td>the caller's thread</td><td>the CPU pool</td></tr>
 *   <tr><td>{@code async = true}</td><td>the caller's thread</td><td>in place, no hop</td></tr>
 *   <tr><td>async value</td><td>awaited</td><td>no thread waits</td></tr>
 * </table>
 *
 * <p>{@code Mono}, {@code Uni}, {@code Single}, {@code Maybe}, {@code Completable} and {@code
 * ListenableFuture} are async values, too.
 *
 * <p>A step is static or an instance method, not private, and everything it mentions must be
 * reachable from the package of the chain. It takes one input; several, where it joins the values
 * of a fan-out; an {@code io.runnel.Outcome} where it wants the failure of the step before as a
 * value. Beside that it may take earlier values of the chain ({@link From}) and an {@code
 * io.runnel.RunContext}, in any order:
 *
 * <pre>{@code
 * @Step Brief merge(Weather weather, News news)                    // behind "weather & news"
 * @Step String orApology(Outcome<String, String> asked)            // behind a step String -> String
 * @Step Answer cite(String answer, @From("search") List<Doc> docs) // what search produced
 * @Step <T> List<T> dedupe(List<T> values)                         // T is inferred
 * }</pre>
 *
 * <p>It may throw whatever it likes: see {@code io.runnel.StepException} for what a caller sees of
 * a checked exception.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Step {

  /**
   * The name that chains use, where it is not the method's own. Two annotated overloads need one:
   *
   * <pre>{@code
   * @Step                      Page fetch(URI uri)
   * @Step(name = "fetchText")  Page fetch(String uri)
   * }</pre>
   *
   * @return the step's name, a Java identifier; empty for the name of the method
   */
  String name() default "";

  /**
   * Does <b>not</b> make a method asynchronous. It promises that the method never blocks, so that
   * an asynchronous chain runs it in place, on whatever thread the run is on at that moment. The
   * compiler holds you to it: a call that can block is an error ({@code RNL301}).
   *
   * <pre>{@code
   * @Step(async = true)
   * String headline(Forecast forecast) {        // a little work in memory: right
   *   return forecast.city() + ": " + forecast.sky();
   * }
   *
   * @Step(async = true)
   * String slow(String city) throws Exception {
   *   Thread.sleep(100);                        // error: [RNL301] slow never blocks, but ...
   *   return city;
   * }
   * }</pre>
   *
   * A method that returns a {@code CompletionStage} is asynchronous already and needs no {@code
   * async = true}; one that blocks needs nothing at all, the bridge moves it to another thread.
   *
   * @return whether the method promises never to block
   */
  boolean async() default false;

  /**
   * Says that the method keeps a core busy for long, so that asynchronous chains run it on the CPU
   * pool, which has as many threads as there are cores:
   *
   * <pre>{@code
   * @Step(cpu = true)
   * Image render(Forecast forecast)
   * }</pre>
   *
   * @return whether the method is CPU-bound
   */
  boolean cpu() default false;

  /**
   * Behind a streaming step, lets this one work on that many more chunks while it works on the
   * first: with {@code ahead = 8} up to nine are in flight. Their results go on in the order of the
   * chunks, unless {@link #ordered} says otherwise.
   *
   * <pre>{@code
   * @Step(ahead = 200)
   * CompletionStage<Page> fetch(URI uri)     // 201 requests at a time, pages in order
   * }</pre>
   *
   * <p>A fan-out or a route behind a stream runs ahead as a whole, as far as the furthest of its
   * steps. Where no stream arrives it says nothing, and is ignored: a step may stand in several
   * chains; so it is in a route of which an alternative streams. A step that runs in place, {@code
   * async = true}, is done before the next chunk is asked for, so that nothing could run ahead: a
   * warning ({@code RNL118}).
   *
   * @return how many more chunks may be in flight, 0 or more; each waits in memory until it is
   *     taken
   */
  int ahead() default 0;

  /**
   * Whether what runs {@link #ahead} goes on in the order of the chunks. {@code ordered = false}
   * lets each result go on as soon as it is there:
   *
   * <pre>{@code
   * @Step(ahead = 8, ordered = false)
   * CompletionStage<Answer> ask(String question)
   * }</pre>
   *
   * @return whether the results keep the order of the chunks; without {@code ahead} they always do
   */
  boolean ordered() default true;

  /**
   * Lets a step that takes a {@code List} of the chunks run once for each so many of them, and once
   * for the rest, instead of once with all. The chain goes on streaming what it returns; behind a
   * tap, the lists themselves go on.
   *
   * <pre>{@code
   * @Step(window = 500)
   * int insert(List<Row> rows)               // a batch of 500 rows at a time
   * }</pre>
   *
   * <p>With {@link #ahead}, so many more windows are in flight. Windows are made of chunks: where
   * no stream arrives, and where a chunk itself is a list that the step takes, it runs with that
   * list as it is.
   *
   * @return the most chunks of a window, 1 or more; 0 for none, so that the step takes all
   */
  int window() default 0;
}
