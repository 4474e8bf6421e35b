package io.runnel.examples.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A site in memory that answers from threads of its own. */
@Timeout(60)
class ScrapeChainsTest {

  private static final int PAGES = 100_000;

  private final ExecutorService network = Executors.newFixedThreadPool(2);
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final List<Integer> batches = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private final Set<String> writers = ConcurrentHashMap.newKeySet();

  @AfterEach
  void stop() {
    network.shutdownNow();
  }

  private CompletionStage<String> get(int page) {
    asked.incrementAndGet();
    most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
    return CompletableFuture.supplyAsync(
        () -> {
          inFlight.decrementAndGet();
          return page + "\n<title>Page " + page + "</title><a href=/><a href=/next>";
        },
        network);
  }

  /** Rows come one batch after another, so that nothing needs a lock. */
  private void insert(List<Row> batch) {
    batches.add(batch.size());
    batch.forEach(row -> rows.add(row.page()));
    writers.add(batch.get(0).title() + ", " + batch.get(0).links());
  }

  private ScrapeService service() {
    return new ScrapeService(this::get, this::insert);
  }

  @Test
  void aHundredThousandPagesAreReadAndWritten() {
    assertThat(new ScrapeAllChain(service()).invokeAsync(PAGES).join()).isEqualTo(PAGES);

    assertThat(rows).isEqualTo(IntStream.range(0, PAGES).boxed().toList());
    assertThat(batches).hasSize(PAGES / 500).containsOnly(500);
    assertThat(writers).contains("Page 500, 2");
    assertThat(most.get()).isLessThanOrEqualTo(200);
  }

  @Test
  void theRestIsABatch() {
    assertThat(new ScrapeChain(service()).invoke(1200)).containsExactly(500, 500, 200);
  }

  /** All requests that are allowed are made before the first is answered. */
  @Test
  void twoHundredRequestsAreInFlight() {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CompletableFuture<Void> allAsked = new CompletableFuture<>();
    ScrapeService waiting =
        new ScrapeService(
            page -> {
              if (asked.incrementAndGet() == 200) {
                allAsked.complete(null);
              }
              return answer.thenApply(text -> page + text);
            },
            this::insert);
    CompletableFuture<Long> total = new ScrapeAllChain(waiting).invokeAsync(1000);

    allAsked.join();
    assertThat(asked).hasValue(200);
    answer.complete("\nno title");

    assertThat(total.join()).isEqualTo(1000);
  }

  @Test
  void whoLeavesEarlyStopsIt() {
    try (Stream<Integer> written = new ScrapeChain(service()).stream(Integer.MAX_VALUE)) {
      Iterator<Integer> each = written.iterator();
      assertThat(each.next()).isEqualTo(500);
    }
    int askedSoFar = asked.get();
    assertThat(askedSoFar).isLessThanOrEqualTo(500 + 200);
    assertThat(rows).hasSize(500);
  }
}
