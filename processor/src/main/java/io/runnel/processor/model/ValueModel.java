package io.runnel.processor.model;

import io.runnel.processor.types.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * One value at a place in a chain.
 *
 * @param type its type; behind a route, the type that all alternatives have in common
 * @param products what it may be: several behind a route, each of which must fit
 * @param isCaught whether it is the {@code Outcome} of the element before, made for this place
 * @param gathered how the stream of a branch became this value, made for this place
 */
public record ValueModel(
    JavaType type, List<Product> products, boolean isCaught, Optional<Gathered> gathered) {

  /** A value that always comes from the same place. */
  public static ValueModel of(JavaType type, Optional<StepModel> producer) {
    return of(type, List.of(new Product(type, producer)));
  }

  /** A value that may be any of these. */
  public static ValueModel of(JavaType type, List<Product> products) {
    return new ValueModel(type, products, false, Optional.empty());
  }

  /** The same value with another type, like the list of all chunks. */
  public ValueModel as(JavaType other) {
    return new ValueModel(
        other,
        products.stream().map(product -> new Product(other, product.producer())).toList(),
        isCaught,
        gathered);
  }

  /** The same value, with what was made of it for one place no longer to be made. */
  public ValueModel goneOn() {
    return of(type, products);
  }

  /** The outcome of making this value. */
  public ValueModel caught(JavaType outcome) {
    return new ValueModel(outcome, as(outcome).products(), true, gathered);
  }

  /** All chunks, of which this is one, as a value of the type. */
  public ValueModel gathered(Gathered how, JavaType all) {
    return new ValueModel(all, as(all).products(), isCaught, Optional.of(how));
  }

  /** The step that it comes from, where there is only one. */
  public Optional<StepModel> producer() {
    return products.get(0).producer();
  }
}
