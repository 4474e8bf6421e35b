package shop;

import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Reads orders, one a line, and prices them. */
public class OrderService {

  private static final Map<String, BigDecimal> PRICES =
      Map.of("pen", new BigDecimal("1.20"), "book", new BigDecimal("14.90"));

  public final ConcurrentLinkedQueue<String> audit = new ConcurrentLinkedQueue<>();

  @Step(async = true)
  List<String> fields(String line) {
    return List.of(line.split(","));
  }

  @Step
  CompletionStage<Order> price(List<String> fields) {
    BigDecimal price = PRICES.get(fields.get(1));
    return price == null
        ? CompletableFuture.failedFuture(new UnknownArticleException(fields.get(1)))
        : CompletableFuture.supplyAsync(
            () -> new Order(fields.get(0), fields.get(1), Integer.parseInt(fields.get(2)), price));
  }

  @Step
  void note(Order order) {
    audit.add(order.customer());
  }

  @Step(cpu = true)
  BigDecimal total(Order order) {
    return order.total();
  }

  @Streaming
  Stream<String> lines(String text) {
    return text.lines();
  }
}
