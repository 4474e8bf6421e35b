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
 */
public record ValueModel(JavaType type, List<Product> products, boolean isCaught) {

  /** A value that always comes from the same place. */
  public static ValueModel of(JavaType type, Optional<StepModel> producer) {
    return new ValueModel(type, List.of(new Product(type, producer)), false);
  }

  /** The same value with another type, like the list of all chunks. */
  public ValueModel as(JavaType other) {
    return new ValueModel(
        other,
        products.stream().map(product -> new Product(other, product.producer())).toList(),
        isCaught);
  }

  /** The same value, with an outcome that was made before no longer to be made. */
  public ValueModel goneOn() {
    return isCaught ? new ValueModel(type, products, false) : this;
  }

  /** The outcome of making this value. */
  public ValueModel caught(JavaType outcome) {
    return new ValueModel(outcome, as(outcome).products(), true);
  }

  /** The step that it comes from, where there is only one. */
  public Optional<StepModel> producer() {
    return products.get(0).producer();
  }
}
