package io.runnel.processor.blocking;

import static io.runnel.processor.blocking.AsyncMethodsWatcher.marked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoneFuturesTest {

  private static final String LOCAL = "CompletableFuture<String> f = new CompletableFuture<>();\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return f.isDone() ? f.join() : null;",
        "return !f.isDone() ? null : f.get();",
        "if (f.isDone()) f.join();",
        "if (f.isCancelled()) f.join();",
        "if (f.isDone()) { f.get(); f.join(); }",
        "if (!f.isDone()) { } else { f.join(); }",
        "if (!f.isDone()) { return null; } f.join();",
        "if (!(f.isDone())) throw new IllegalStateException(); f.join();",
        "for (;;) { if (!f.isDone()) continue; f.join(); break; }",
        "if (f.isDone()) { } else { return null; } f.join();",
        "if (f.isDone() && f.join() != null) { f.join(); }",
        "if (!f.isDone() || f.join() == null) { return null; } f.join();",
        "if (f == null || !f.isDone()) { return null; } f.join();",
        "if (field.isDone()) { this.field.join(); }",
        "Future<String> g = f; if (g.isDone()) { g.get(); }",
      })
  void joinOfADoneFutureDoesNotWait(String body) {
    JavacRun run = JavacRun.of(marked(LOCAL + "if (f != null) {\n" + body + "\n}"));

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return f.isDone() ? null : f.join();",
        "if (!f.isDone()) f.join();",
        "if (f.isDone()) { } f.join();",
        "if (!f.isDone()) { Thread.yield(); } f.join();",
        "if (f.isDone() || f.join() != null) { }",
        "if (f.isDone() || f == null) { f.join(); }",
        "if (field.isDone()) { f.join(); }",
        "if (f.isDone()) { f = field; f.join(); }",
        "{ if (!f.isDone()) { return null; } } f.join();",
        "if (f.isDone()) { new Service().field.join(); }",
        "if (f.isDone()) { Thread.sleep(1); }",
        "new Service().field.isDone(); field.join();",
      })
  void joinOfAnyOtherFutureWaits(String body) {
    JavacRun run = JavacRun.of(marked(LOCAL + "if (f != null) {\n" + body + "\n}"));

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.errors()).hasSize(1);
  }
}
