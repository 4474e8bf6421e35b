package io.runnel.it.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.StreamRunnel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chains that stream, whatever their source. */
class StreamsTest {

  private final Reader reader = new Reader();
  private final ReaderChains chains = new ReaderChainsImpl(reader);

  @Test
  void everySourceStreamsInBothWorlds() {
    for (StreamRunnel<Integer, String, ?> chain :
        List.of(
            new PublishedChain(reader),
            new StreamedChain(reader),
            new IteratedChain(reader),
            new ListedChain(reader),
            new EmittedChain(reader),
            new CalledBackChain(reader))) {
      try (Stream<String> pulled = chain.stream(3)) {
        assertThat(pulled).as("%s", chain).containsExactly("1;", "2;", "3;");
      }
      List<String> pushed = new ArrayList<>();
      Object folded = chain.streamAsync(3, pushed::add).join();
      assertThat(pushed).as("%s", chain).containsExactly("1;", "2;", "3;");
      assertThat(folded).isEqualTo(chain.invoke(3));
    }
  }

  @Test
  void theDeclaredTypeDecidesTheFold() {
    assertThat(chains.iterated(3)).isEqualTo("1;2;3;");
    assertThat(chains.listed(3)).containsExactly("1;", "2;", "3;");
    assertThat(chains.folded(3)).isEqualTo(6);
    assertThat(new FoldedChain(reader).invokeAsync(3).join()).isEqualTo(6);
    try (Stream<Integer> chunks = new FoldedChain(reader).stream(2)) {
      assertThat(chunks).containsExactly(1, 2);
    }
  }

  @Test
  void aStepThatTakesTheListWaitsForAll() {
    assertThat(chains.barrier(3)).isEqualTo("<6>");
    assertThat(new BarrierChain(reader).invokeAsync(3).join()).isEqualTo("<6>");
    assertThat(new BarrierChain(reader).batch(List.of(1, 2))).containsExactly("<1>", "<3>");
    assertThat(new BarrierChain(reader))
        .hasToString("generate[emitted] => offload[add] -> collect -> inline[sum] -> inline[show]");
  }

  @Test
  void leavingAStreamCleansUp() {
    try (Stream<String> pulled = chains.emitted(Integer.MAX_VALUE)) {
      assertThat(pulled.iterator().next()).isEqualTo("1;");
    }
    assertThat(reader.cleanedUp).isTrue();
  }
}
