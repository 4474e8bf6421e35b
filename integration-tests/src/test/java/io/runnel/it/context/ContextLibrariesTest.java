package io.runnel.it.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import io.runnel.Bridge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.MDC;

/** What other people carry along with, in {@code Bridge.context}. */
@Timeout(60)
class ContextLibrariesTest {

  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  private final ExecutorService elsewhere = Executors.newSingleThreadExecutor();
  private final ExecutorService blocking = Executors.newFixedThreadPool(2);

  @AfterEach
  void shutDown() {
    elsewhere.shutdown();
    blocking.shutdown();
    USER.remove();
    MDC.clear();
  }

  private static Bridge.Builder withMicrometer() {
    ContextRegistry registry = new ContextRegistry();
    registry.registerThreadLocalAccessor("user", USER);
    ContextSnapshotFactory snapshots =
        ContextSnapshotFactory.builder().contextRegistry(registry).clearMissing(true).build();
    return Bridge.builder()
        .context(
            () -> {
              ContextSnapshot snapshot = snapshots.captureAll();
              return snapshot::wrap;
            });
  }

  private static Bridge.Builder withMdc() {
    return Bridge.builder()
        .context(
            () -> {
              Map<String, String> captured = MDC.getCopyOfContextMap();
              return task -> () -> withMdc(captured, task);
            });
  }

  private static void withMdc(Map<String, String> context, Runnable task) {
    Map<String, String> before = MDC.getCopyOfContextMap();
    set(context);
    try {
      task.run();
    } finally {
      set(before);
    }
  }

  private static void set(Map<String, String> context) {
    if (context == null) {
      MDC.clear();
    } else {
      MDC.setContextMap(context);
    }
  }

  @Test
  void contextPropagationOfMicrometer() throws Exception {
    assertCarried(withMicrometer(), USER::set, USER::get);
  }

  @Test
  void theMdcOfSlf4j() throws Exception {
    assertCarried(withMdc(), user -> MDC.put("user", user), () -> MDC.get("user"));
  }

  private void assertCarried(Bridge.Builder builder, Consumer<String> set, Supplier<String> get)
      throws Exception {
    try (Bridge bridge = builder.blocking(blocking).build()) {
      Requests requests = new Requests(get, elsewhere);
      Requests.Chains chains = new RequestsChainsImpl(requests, bridge);
      List<CompletableFuture<String>> all = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      for (String user : List.of("ada", "bob", "eve")) { // all in flight on the same threads
        set.accept(user);
        all.add(valueOf(chains.handle("")));
        expected.add((user + " ").repeat(6));
        all.add(valueOf(chains.spread("")));
        expected.add((user + " ").repeat(3));
        all.add(
            new HandleChain(requests, bridge)
                .batchAsync(List.of("", ""))
                .thenApply(String::valueOf));
        String six = (user + " ").repeat(6);
        expected.add(List.of(six, six).toString());
        all.add(new StreamChain(requests, bridge).invokeAsync("").thenApply(String::valueOf));
        String four = (user + " ").repeat(4);
        expected.add(List.of(four, four).toString());
      }

      set.accept("nobody");
      for (int i = 0; i < expected.size(); i++) {
        assertThat(all.get(i).get(30, TimeUnit.SECONDS)).isEqualTo(expected.get(i));
      }
      assertThat(get.get()).as("the caller keeps what it had").isEqualTo("nobody");
    }
    for (ExecutorService threads : List.of(elsewhere, blocking, blocking)) {
      assertThat(threads.submit(get::get).get()).as("what is left on a thread").isNull();
    }
  }

  private static CompletableFuture<String> valueOf(CompletionStage<String> stage) {
    return stage.toCompletableFuture();
  }
}
