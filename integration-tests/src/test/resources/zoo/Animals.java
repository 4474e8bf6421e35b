package zoo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import io.runnel.annotation.Uses;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Async methods that reach into every class of this package, most of which javac analyses later.
 */
public class Animals {

  private final Nests nests = new Nests("animals");

  @Step
  CompletionStage<List<String>> feed(String animal) {
    Lambdas lambdas = new Lambdas(animal.length());
    return CompletableFuture.completedFuture(List.of(animal))
        .thenApply(all -> lambdas.of(all))
        .thenApply(nests::fill);
  }

  @Step(async = true)
  String weigh(List<String> animals) {
    Records.Scale<String> scale = new Records.Scale<>(animals, animals.size());
    return Switches.of(scale.size()) + Generics.largest(animals) + Generics.erased(animals).size();
  }

  @Streaming
  Flow.Publisher<Character> letters(String text) {
    return Nests.publisher(new Records.Cage(text, Records.Size.BIG).letters());
  }

  @Uses(Animals.class)
  public interface Chains {

    @Chain({"feed", "weigh"})
    String day(String animal);

    @Chain({"feed", "weigh", "letters"})
    Flow.Publisher<Character> spelled(String animal);
  }
}
