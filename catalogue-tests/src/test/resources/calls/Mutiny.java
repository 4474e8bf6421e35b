package calls;

import io.runnel.annotation.Step;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;

class Mutiny {
  Uni<String> uni;
  Multi<String> multi;

  @Step(async = true)
  void calls(Object in) {
    uni.await().indefinitely(); // blocks
    uni.await().atMost(Duration.ofSeconds(1)); // blocks
    uni.await().asOptional().indefinitely(); // blocks
    uni.await().asOptional().atMost(Duration.ofSeconds(1)); // blocks
    uni.map(String::strip).await().indefinitely(); // blocks
    multi.subscribe().asIterable(); // blocks
    multi.subscribe().asStream(); // blocks
    multi.collect().asList().await().indefinitely(); // blocks

    uni.map(String::strip);
    uni.await();
    uni.subscribeAsCompletionStage();
    uni.subscribe().with(value -> {});
    uni.subscribe().asCompletionStage();
    uni.onItem().delayIt().by(Duration.ofSeconds(1));
    uni.flatMap(value -> Uni.createFrom().item(() -> uni.await().indefinitely()));
    multi.subscribe().with(value -> {});
    multi.collect().asList().subscribeAsCompletionStage();
    multi.select().first(2);
    multi.toUni();
    Multi.createFrom().items("a", "b");
  }
}
