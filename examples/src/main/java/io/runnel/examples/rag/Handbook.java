package io.runnel.examples.rag;

import java.util.List;

/** The documents of a small shop. */
public final class Handbook {
  public static final List<Doc> DOCS =
      List.of(
          new Doc(
              "returns",
              "Returns and refunds",
              "Unused goods can be returned within 30 days of delivery; the refund takes 5 days."),
          new Doc(
              "delivery",
              "Delivery",
              "Parcels inside the country arrive in 2 days, parcels abroad in 7 to 10 days."),
          new Doc(
              "warranty",
              "Warranty and repairs",
              "The warranty covers defects for 3 years; repairs under warranty cost nothing."),
          new Doc(
              "invoices",
              "Invoices",
              "An invoice comes with each parcel; a copy can be ordered for 6 years."),
          new Doc(
              "gift-cards",
              "Gift cards",
              "Gift cards never expire, cannot be exchanged for cash and can be used in parts."));

  private Handbook() {}
}
