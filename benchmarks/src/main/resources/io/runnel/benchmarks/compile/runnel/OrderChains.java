package shop;

import io.runnel.Runnel;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** Ten chains of eight steps, in every declared type. */
@Uses(OrderService.class)
public interface OrderChains {

  @Chain({"normalize", "parse", "customer", "order", "lines", "price", "discount", "receipt"})
  Receipt buy(String text);

  @Chain({"parse", "audit", "customer", "order", "lines", "price", "save", "receipt"})
  CompletionStage<Receipt> buyLater(String text);

  @Chain({"audit", "customer", "greet", "order", "check", "lines", "sorted", "price"})
  Runnel<Request, Price> pricing();

  @Chain({"parse", "customer", "greet", "order", "check", "lines", "price", "discount"})
  Price offer(String text) throws RefusedException;

  @Chain({"customer", "order", "lines", "price", "discount", "save", "receipt", "cents"})
  long cents(Request request);

  @Chain({"normalize", "parse", "audit", "customer", "order", "check", "each", "label"})
  Stream<String> labels(String text);

  @Chain({"customer", "greet", "order", "lines", "price", "discount", "receipt", "print"})
  CompletableFuture<String> printed(Request request);

  @Chain({"customer", "order", "lines", "price", "discount", "receipt", "print", "words"})
  Flow.Publisher<String> story(Request request);

  @Chain({"normalize", "parse", "audit", "customer", "greet", "order", "lines", "sorted"})
  List<Line> basket(String text);

  @Chain({"parse", "customer", "order", "check", "lines", "price", "save", "discount"})
  void archive(String text);
}
