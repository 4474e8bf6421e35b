package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.Runnel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Section 6 on chains as steps: "A nested chain [is a run] whose `parentRunId` tells ...". */
class NestedRunsTest {

  private static final Compiled CHAINS =
      Snippet.service(
              """
              @Step public String trim(String in) { return in.trim(); }
              @Step public CompletionStage<String> shout(String in) {
                return CompletableFuture.completedFuture(in + "!");
              }
              @Step public String pair(String a, String b) { return a + b; }
              @Streaming public Stream<String> words(String in) {
                return Arrays.stream(in.split(" "));
              }
              """)
          .chains(
              """
              @Chain({"trim", "shout"}) String leaf(String in);
              @Chain({"leaf", "trim"}) String middle(String in);
              @Chain({"trim", "middle"}) String root(String in);
              @Chain({"leaf & middle", "pair"}) String fan(String in);
              @Chain({"words", "leaf"}) Stream<String> each(String in);
              """)
          .accepted();

  /** The parents of the runs by their chains. */
  private static Map<String, List<String>> parents(String chain, String input, boolean async) {
    List<RunEvent.RunStarted> started = new CopyOnWriteArrayList<>();
    RunConfig config =
        RunConfig.defaults()
            .withListener(
                event -> {
                  if (event instanceof RunEvent.RunStarted start) {
                    started.add(start);
                  }
                });
    Runnel<Object, Object> runnable = CHAINS.chain(chain);
    if (async) {
      runnable.invokeAsync(input, config).join();
    } else {
      runnable.invoke(input, config);
    }
    Map<String, String> names =
        started.stream().collect(Collectors.toMap(RunEvent::runId, event -> name(event.chain())));
    return started.stream()
        .collect(
            Collectors.groupingBy(
                event -> name(event.chain()),
                Collectors.mapping(
                    event -> event.parentRunId().map(names::get).orElse("nobody"),
                    Collectors.collectingAndThen(
                        Collectors.toList(), all -> all.stream().sorted().toList()))));
  }

  private static String name(String chain) {
    return chain.replace("Service.Chains.", "");
  }

  /** "A nested chain ... [is a run] whose `parentRunId` tells where [it] belong[s]." */
  @Test
  void aNestedChainTellsTheRunItBelongsTo() {
    for (boolean async : new boolean[] {false, true}) {
      assertThat(parents("RootChain", " a ", async))
          .isEqualTo(
              Map.of(
                  "root", List.of("nobody"), "middle", List.of("root"), "leaf", List.of("middle")));
      assertThat(parents("FanChain", " a ", async))
          .isEqualTo(
              Map.of(
                  "fan", List.of("nobody"),
                  "middle", List.of("fan"),
                  "leaf", List.of("fan", "middle")));
      assertThat(parents("EachChain", "a b", async))
          .isEqualTo(Map.of("each", List.of("nobody"), "leaf", List.of("each", "each")));
    }
  }

  /** `parentRunId` is `Optional`. */
  @Test
  void aRunThatSomebodyCalledHasNoParent() {
    List<Optional<String>> parents = new CopyOnWriteArrayList<>();
    RunConfig config = RunConfig.defaults().withListener(event -> parents.add(event.parentRunId()));

    CHAINS.chain("LeafChain").invoke("a", config);

    assertThat(parents).isNotEmpty().allMatch(Optional::isEmpty);
  }
}
