package io.runnel.examples.desk;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A shop of a few customers and orders. */
public final class InMemoryShop implements Shop {
  private final Map<String, Customer> customers;
  private final Map<String, Order> orders;

  public InMemoryShop(List<Customer> customers, List<Order> orders) {
    this.customers = byId(customers, Customer::id);
    this.orders = byId(orders, Order::id);
  }

  @Override
  public Customer customer(String id) {
    return known(customers, id);
  }

  @Override
  public CompletionStage<Order> order(String id) {
    return CompletableFuture.supplyAsync(() -> known(orders, id));
  }

  @Override
  public String invoice(String orderId) {
    return "https://shop.example/invoices/" + known(orders, orderId).id();
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
  }

  private static <T> T known(Map<String, T> all, String id) {
    T found = all.get(id);
    if (found == null) {
      throw new NoSuchElementException("There is no " + id + ".");
    }
    return found;
  }
}
