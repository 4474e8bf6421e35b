package shop;

import io.runnel.Emitter;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Takes orders: every kind of step. */
public class OrderService {
  private final Map<String, Customer> customers = new ConcurrentHashMap<>();
  private final Queue<String> journal = new ConcurrentLinkedQueue<>();

  @Step
  public String normalize(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  @Step(async = true)
  public Request parse(String text) {
    int colon = text.indexOf(':');
    return new Request(text.substring(0, Math.max(colon, 0)), text.substring(colon + 1));
  }

  @Step
  public void audit(Request request) {
    journal.add(request.customer() + " asks for " + request.wish());
  }

  @Step
  public CompletionStage<Customer> customer(Request request) {
    return CompletableFuture.supplyAsync(
        () -> customers.computeIfAbsent(request.customer(), name -> new Customer(name, false)));
  }

  @Step
  public void greet(Customer customer) {
    journal.add("Good morning, " + customer.name());
  }

  @Step
  public CompletionStage<Order> order(Customer customer) {
    List<Line> lines = List.of(new Line("pen", 2, 150), new Line("paper", 1, 499));
    return CompletableFuture.completedFuture(new Order(customer, lines));
  }

  @Step
  public Order check(Order order) throws RefusedException {
    if (order.lines().isEmpty()) {
      throw new RefusedException("Nothing is ordered.");
    }
    return order;
  }

  @Step(async = true)
  public List<Line> lines(Order order) {
    return order.lines();
  }

  @Step(cpu = true)
  public List<Line> sorted(List<Line> lines) {
    return lines.stream().sorted(Comparator.comparingLong(Line::cents)).toList();
  }

  @Step
  public Price price(List<Line> lines) {
    long sum = lines.stream().mapToLong(line -> line.count() * line.cents()).sum();
    return new Price("somebody", sum);
  }

  @Step(async = true)
  public Price discount(Price price) {
    return new Price(price.customer(), price.cents() * 95 / 100);
  }

  @Step
  public CompletionStage<Void> save(Price price) {
    return CompletableFuture.runAsync(() -> journal.add("saved " + price.cents()));
  }

  @Step
  public CompletionStage<Receipt> receipt(Price price) {
    return CompletableFuture.supplyAsync(() -> new Receipt(price, Instant.now()));
  }

  @Step(async = true)
  public long cents(Receipt receipt) {
    return receipt.price().cents();
  }

  @Step
  public String print(Receipt receipt) {
    return receipt.price().customer() + " paid " + receipt.price().cents();
  }

  @Streaming
  public Stream<Line> each(Order order) {
    return order.lines().stream();
  }

  @Step(async = true)
  public String label(Line line) {
    return line.count() + " x " + line.article();
  }

  @Streaming
  public void words(String text, Emitter<String> out) {
    for (String word : text.split(" ")) {
      out.emit(word);
    }
  }
}
