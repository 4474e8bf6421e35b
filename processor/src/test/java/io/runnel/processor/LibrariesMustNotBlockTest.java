package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A step that returns an async type of another library is asynchronous, so it must not block. */
class LibrariesMustNotBlockTest {

  @Test
  void tellsOfEachKind() {
    Compilation compilation =
        Sources.process(
            List.of(
                Sources.source(
                    "demo/S.java",
                    """
                    package demo;

                    import io.reactivex.rxjava3.core.Completable;
                    import io.runnel.Emitter;
                    import io.runnel.annotation.*;
                    import reactor.core.publisher.Flux;
                    import reactor.core.publisher.Mono;

                    public class S {
                      @Step Mono<String> a(String in) throws Exception {
                        Thread.sleep(1);
                        return Mono.just(in);
                      }
                      @Step Completable b(String in) throws Exception {
                        Thread.sleep(2);
                        return Completable.complete();
                      }
                      @Streaming Flux<String> c(String in) throws Exception {
                        Thread.sleep(3);
                        return Flux.just(in);
                      }
                      @Streaming Mono<Void> d(String in, Emitter<String> out) throws Exception {
                        Thread.sleep(4);
                        return Mono.empty();
                      }
                    }
                    """)));

    assertThat(compilation.errors())
        .extracting(error -> error.getLineNumber() + " " + error.getMessage(Locale.ROOT))
        .satisfiesExactly(
            a ->
                assertThat(a)
                    .startsWith("11 [RNL301] a returns Mono<String>, so it must not block")
                    .contains("a plain step that returns the value"),
            b ->
                assertThat(b)
                    .startsWith("15 [RNL301] b returns Completable, so it must not block")
                    .contains("a plain void step"),
            c -> assertThat(c).startsWith("19 [RNL301] c streams by a Flux, so it must not block"),
            d -> assertThat(d).startsWith("23 [RNL301] d streams until its Mono<Void> completes"));
  }
}
