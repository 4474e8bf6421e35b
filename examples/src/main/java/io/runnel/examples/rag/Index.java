package io.runnel.examples.rag;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Where documents are found; the best come first. */
public interface Index {

  /** Those that share words with a text. Blocks, as a search on disk does. */
  List<Doc> search(String text) throws IOException;

  /** Those that are near to a text in meaning. Does not wait, as a vector store's client. */
  CompletionStage<List<Doc>> nearest(String text);
}
