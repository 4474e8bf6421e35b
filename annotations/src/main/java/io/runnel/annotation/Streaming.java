package io.runnel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that chains may run and that produces many values, its chunks: one input in, a stream
 * out.
 *
 * <pre>{@code
 * @Streaming Flow.Publisher<String> narrate(Forecast forecast)    // subscribed to, no thread waits
 * @Streaming Stream<String> lines(Path file)                      // pulled, and closed at the end
 * @Streaming Iterator<Row> rows(Query query)                      // pulled
 * @Streaming Iterable<Row> rows(Table table)                      // pulled
 * @Streaming void words(String text, Emitter<String> out)         // a generator: out.emit(...) is `yield`
 * @Streaming CompletionStage<Void> tokens(String prompt, Emitter<String> out)  // for callback APIs
 * }</pre>
 *
 * <p>{@code Publisher} of Reactive Streams, {@code Flux}, {@code Multi} and {@code Flowable} are
 * taken like {@code Flow.Publisher}.
 *
 * <p>A generator runs on a thread of its own and may block. Its {@code emit} waits until somebody
 * wants a chunk, and throws {@code CancellationException} when the reader has gone, so that {@code
 * finally} blocks and try-with-resources run:
 *
 * <pre>{@code
 * @Streaming
 * void words(String text, Emitter<String> out) {
 *   for (String word : text.split(" ")) {
 *     out.emit(word);
 *   }
 * }
 * }</pre>
 *
 * <p>The steps behind a streaming one run once a chunk, in order, and the chain goes on streaming;
 * another streaming step opens an inner stream for each chunk, one after the other. A step,
 * streaming or not, may take the stream itself instead, and so read as much of it as it likes:
 *
 * <pre>{@code
 * @Streaming Stream<String> sentences(Stream<String> tokens)      // a stream of another stream
 * @Step      long count(Stream<String> tokens)                    // one value of a stream
 * }</pre>
 *
 * <p>A stream never contains {@code null}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Streaming {

  /**
   * The name that chains use, where it is not the method's own.
   *
   * @return the step's name, a Java identifier; empty for the name of the method
   */
  String name() default "";
}
