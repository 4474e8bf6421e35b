package io.runnel.processor.model;

import io.runnel.processor.types.JavaType;
import java.util.List;

/**
 * How the alternatives of a route are chosen.
 *
 * @param choices one for each alternative, in order
 * @param missing the subtypes that no alternative takes
 */
public record RouteModel(List<Choice> choices, List<JavaType> missing) {

  /** How one alternative is chosen. */
  public enum Test {
    /** It takes whatever is left, null too. */
    ALWAYS,
    /** It takes the values of its type. */
    INSTANCE,
    /** Never: the alternatives before it take everything that it could. */
    UNREACHABLE,
    /** Never: no value that arrives is of its type. */
    UNRELATED,
    /** Nobody can test at run time whether a value is of its type. */
    UNCHECKED,
    /** Nobody can say, because of an earlier mistake. */
    UNKNOWN
  }

  /**
   * How one alternative is chosen.
   *
   * @param type the type that it takes
   * @param test how it is chosen
   * @param isNarrow whether it takes only some of the values
   */
  public record Choice(JavaType type, Test test, boolean isNarrow) {}
}
