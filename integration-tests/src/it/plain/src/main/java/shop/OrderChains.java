package shop;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Uses(OrderService.class)
public interface OrderChains {

  @Chain({"fields", "price", "note", "total"})
  BigDecimal total(String line) throws UnknownArticleException;

  @Chain({"fields", "price", "note", "total"})
  CompletableFuture<BigDecimal> totalLater(String line);

  @Chain({"lines", "fields", "price"})
  Stream<Order> orders(String text);
}
