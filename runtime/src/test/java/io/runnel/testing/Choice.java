package io.runnel.testing;

/** What chooses the alternatives of the routes of a test chain. */
@FunctionalInterface
public interface Choice {

  /** For chains without routes. */
  Choice NONE =
      (position, value) -> {
        throw new AssertionError("there is no route at " + position);
      };

  /** The number of the alternative, from 1; 0 if none takes the value. */
  int choose(int position, Object value);

  /** The first of some types that a value is an instance of, as the processor would generate it. */
  static Choice byType(Class<?>... types) {
    return (position, value) -> {
      for (int index = 0; index < types.length; index++) {
        if (types[index].isInstance(value)) {
          return index + 1;
        }
      }
      return 0;
    };
  }
}
