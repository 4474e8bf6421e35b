package io.runnel.examples.rag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryIndexTest {
  private final Index index = new InMemoryIndex(Handbook.DOCS);

  @Test
  void wordsAreFoundAsTheyAreWritten() throws Exception {
    assertThat(index.search("Do gift cards expire?")).extracting(Doc::id).startsWith("gift-cards");
    assertThat(index.search("Repairing")).isEmpty();
  }

  @Test
  void theBestComeFirst() throws Exception {
    String question = "How many days do parcels abroad take?";
    assertThat(index.search(question)).extracting(Doc::id).containsExactly("delivery", "returns");
    assertThat(near(question)).startsWith("delivery");
  }

  @Test
  void otherFormsOfWordsAreNear() {
    assertThat(near("Repairing")).containsExactly("warranty");
    assertThat(near("Zeppelin")).isEmpty();
    assertThat(near("?")).isEmpty();
  }

  private List<String> near(String text) {
    return index.nearest(text).toCompletableFuture().join().stream().map(Doc::id).toList();
  }
}
