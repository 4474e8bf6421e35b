package io.runnel.examples.desk;

import java.util.concurrent.CompletionStage;

/** The systems behind the desk; what they do not know is a {@code NoSuchElementException}. */
public interface Shop {

  /** Blocks, as a database does. */
  Customer customer(String id);

  /** Does not wait, as an HTTP client. */
  CompletionStage<Order> order(String id);

  /** Prints an invoice once more, and tells where to find it. Blocks. */
  String invoice(String orderId);
}
