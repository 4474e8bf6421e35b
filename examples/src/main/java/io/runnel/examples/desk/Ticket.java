package io.runnel.examples.desk;

/** A letter, sorted. */
public sealed interface Ticket {

  Letter letter();

  /** What is about an order. */
  sealed interface AboutOrder extends Ticket {
    String orderId();
  }

  /** Wants money back. */
  record Refund(Letter letter, String orderId) implements AboutOrder {}

  /** Wants an invoice once more. */
  record Invoice(Letter letter, String orderId) implements AboutOrder {}

  /** Asks something. */
  record Chat(Letter letter) implements Ticket {}

  /** Nobody could tell what it wants. */
  record Unsorted(Letter letter, String reason) implements Ticket {}
}
