package io.runnel.examples.rag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated chains of {@link RagChains}, in each mode. */
class RagChainsTest {
  private static final String KNOWN = "Within how many days can unused goods be returned?";
  private static final String UNKNOWN = "Who founded the company?";
  private static final String PUBLISHED =
      "Unused goods can be returned within 30 days of delivery; the refund takes 5 days."
          + " [returns] (See: Returns and refunds)";
  private static final String ESCALATED = "A colleague will answer you, case 7.";

  private final TestRag rag = new TestRag();

  @AfterEach
  void close() {
    rag.close();
  }

  @Test
  void declaredTypesPickTheMode() {
    RagChains chains = new RagChainsImpl(rag.service(), rag.bridge);
    assertThat(chains.retrieve(KNOWN)).extracting(Doc::id).startsWith("returns");
    assertThat(chains.answer(KNOWN).toCompletableFuture().join())
        .isInstanceOfSatisfying(
            Answer.Grounded.class,
            answer -> assertThat(answer.sources()).extracting(Doc::id).containsExactly("returns"));
    assertThat(chains.help().invoke(KNOWN)).isEqualTo(PUBLISHED);
  }

  @Test
  void eachModeGivesTheSame() {
    HelpChain help = rag.help();
    assertThat(help.invoke(KNOWN)).isEqualTo(PUBLISHED);
    assertThat(help.invokeAsync(KNOWN).join()).isEqualTo(PUBLISHED);
    assertThat(help.batch(List.of(KNOWN, UNKNOWN, KNOWN)))
        .containsExactly(PUBLISHED, ESCALATED, PUBLISHED);
    assertThat(help.batchAsync(List.of(UNKNOWN, KNOWN)).join())
        .containsExactly(ESCALATED, PUBLISHED);
  }

  @Test
  void whatNobodyKnowsGoesToPerson() {
    assertThat(rag.help().invoke(UNKNOWN)).isEqualTo(ESCALATED);
    assertThat(rag.cases).containsExactly(UNKNOWN + " The documents do not tell.");
  }

  @Test
  void citationOfWhatWasNotRetrievedIsNone() {
    Model liar = prompt -> CompletableFuture.completedFuture(new Reply("Any day. [law]"));
    assertThat(rag.with(liar).answer().invoke(KNOWN))
        .isEqualTo(new Answer.Unsure("The documents do not tell."));
  }

  @ParameterizedTest
  @MethodSource("modes")
  void bothSearchesRunAtTheSameTime(BiFunction<RetrieveChain, String, List<Doc>> mode) {
    RetrieveChain retrieve = rag.with(new MeetingIndex()).retrieve();
    assertThat(mode.apply(retrieve, KNOWN)).containsExactlyElementsOf(Handbook.DOCS.subList(0, 2));
  }

  static Stream<Named<BiFunction<RetrieveChain, String, List<Doc>>>> modes() {
    return Stream.of(
        Named.of("invoke", RetrieveChain::invoke),
        Named.of("invokeAsync", (chain, question) -> chain.invokeAsync(question).join()),
        Named.of("batch", (chain, question) -> chain.batch(List.of(question)).get(0)));
  }

  /** Each search ends only when the other one has begun. */
  private static final class MeetingIndex implements Index {
    private final CompletableFuture<List<Doc>> found = new CompletableFuture<>();
    private final CountDownLatch nearing = new CountDownLatch(1);

    @Override
    public List<Doc> search(String text) throws IOException {
      found.complete(List.of(Handbook.DOCS.get(1)));
      try {
        nearing.await();
      } catch (InterruptedException interrupt) {
        throw new IOException(interrupt);
      }
      return Handbook.DOCS.subList(0, 1);
    }

    @Override
    public CompletionStage<List<Doc>> nearest(String text) {
      nearing.countDown();
      return found;
    }
  }
}
