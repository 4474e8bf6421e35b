package io.runnel.examples.rag;

import io.runnel.Runnel;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** From a question to an answer that can be looked up. */
@Uses({RagService.class, Ranking.class})
public interface RagChains {

  /** Searches by words and by meaning at the same time, and makes one ranking of both. */
  @Chain({"byWords & byMeaning", "fuse"})
  List<Doc> retrieve(String question);

  /** Asks the model about what was retrieved, and makes it cite; an outage is an answer, too. */
  @Chain({"retrieve & _", "prompt", "ask", "cite | excuse"})
  CompletionStage<Answer> answer(String question);

  /** What the customer reads: a grounded answer is published, any other goes to a person. */
  @Chain({"answer", "publish | escalate"})
  Runnel<String, String> help();
}
