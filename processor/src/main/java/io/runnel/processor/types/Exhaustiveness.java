package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which values no alternative covers, in the way in which a switch over types has to be exhaustive
 * (JLS 14.11.1.1).
 */
final class Exhaustiveness {

  /**
   * What is not covered of a type.
   *
   * @param isWhole whether nothing of it is covered, so that naming the type itself says it all
   */
  private record Gap(List<JavaType> types, boolean isWhole) {

    static final Gap NONE = new Gap(List.of(), false);

    static Gap whole(JavaType type) {
      return new Gap(List.of(type), true);
    }

    boolean isNone() {
      return types.isEmpty();
    }
  }

  private final Patterns patterns;
  private final JavaType value;
  private final Predicate<JavaType> isCovered;

  Exhaustiveness(Algebra algebra, JavaType value, Predicate<JavaType> isCovered) {
    this.patterns = new Patterns(algebra);
    this.value = value;
    this.isCovered = isCovered;
  }

  List<JavaType> missing() {
    return gap(value).types();
  }

  private Gap gap(JavaType type) {
    if (isCovered.test(type)) {
      return Gap.NONE;
    }
    JavaType upper = Supertypes.upper(type);
    if (upper != null) {
      return anyBound(type, List.of(upper));
    }
    if (type instanceof Intersection intersection) {
      return anyBound(type, intersection.bounds());
    }
    return type instanceof ClassType of && of.symbol().isSealed() && of.symbol().isAbstract()
        ? gapOfSealed(of)
        : Gap.whole(type);
  }

  /** One bound that is covered is enough. Of those that are not, one that is sealed says more. */
  private Gap anyBound(JavaType type, List<JavaType> bounds) {
    Gap gap = Gap.whole(type);
    for (JavaType bound : bounds) {
      Gap next = gap(bound);
      if (next.isNone()) {
        return next;
      }
      boolean saysMore = !next.types().equals(List.of(bound)) && gap.types().contains(type);
      gap = saysMore ? next : gap;
    }
    return gap;
  }

  private Gap gapOfSealed(ClassType type) {
    List<JavaType> types = new ArrayList<>();
    boolean isWhole = true;
    for (ClassSymbol permitted : type.symbol().permitted()) {
      JavaType typed = patterns.typed(value, permitted);
      if (typed != null) {
        Gap gap = gap(typed);
        isWhole &= gap.isWhole();
        for (JavaType one : gap.isWhole() ? List.of(typed) : gap.types()) {
          if (!types.contains(one)) {
            types.add(one);
          }
        }
      }
    }
    return new Gap(types, isWhole && !types.isEmpty());
  }
}
