package io.runnel.examples.desk;

/** What the customer gets back. */
public record Response(String customerId, String text) {

  static Response to(Letter letter, String text) {
    return new Response(letter.customerId(), text);
  }
}
