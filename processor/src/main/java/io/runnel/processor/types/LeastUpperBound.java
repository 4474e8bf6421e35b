package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The least upper bound (JLS 4.10.4). */
final class LeastUpperBound {

  private record Pair(JavaType one, JavaType two) {}

  /** Only expansive inheritance leads deeper, on which javac never ends. */
  private static final int DEEPEST = 16;

  private final Algebra algebra;
  private final Set<Pair> active = new HashSet<>();

  LeastUpperBound(Algebra algebra) {
    this.algebra = algebra;
  }

  /** Null if there is none: among primitive types. */
  @Nullable JavaType of(List<JavaType> types) {
    if (types.stream().anyMatch(Primitive.class::isInstance)) {
      return null;
    }
    List<JavaType> arrays = types.stream().filter(LeastUpperBound::isArray).toList();
    List<JavaType> classes = types.stream().filter(LeastUpperBound::isClass).toList();
    if (arrays.isEmpty()) {
      return classes.isEmpty() ? algebra.symbols.nullType() : ofClasses(classes);
    }
    if (classes.isEmpty()) {
      return ofArrays(arrays);
    }
    List<JavaType> all = new ArrayList<>();
    classes.forEach(type -> all.add(0, type));
    all.add(arraySupertype());
    return ofClasses(all);
  }

  /** Javac passes over wildcards, which arrays may have for elements. */
  private static boolean isClass(JavaType type) {
    return !(isArray(type) || Special.isNull(type) || type instanceof Wildcard);
  }

  private static boolean isArray(JavaType type) {
    return array(type) != null;
  }

  private static @Nullable ArrayOf array(JavaType type) {
    JavaType at = type;
    while (at != null && Supertypes.isVariable(at)) {
      at = Supertypes.upper(at);
    }
    return at instanceof ArrayOf array ? array : null;
  }

  private Intersection arraySupertype() {
    return new Intersection(
        List.of(
            algebra.symbols.named("java.io.Serializable"),
            algebra.symbols.named("java.lang.Cloneable")));
  }

  private @Nullable JavaType ofArrays(List<JavaType> types) {
    List<JavaType> elements = new ArrayList<>();
    for (JavaType type : types) {
      ArrayOf array = array(type);
      if (array != null) {
        elements.add(array.element());
      }
    }
    if (elements.stream().anyMatch(Primitive.class::isInstance)) {
      JavaType first = types.get(0);
      boolean same = types.stream().allMatch(type -> algebra.isSame(first, type));
      return same ? first : arraySupertype();
    }
    JavaType element = of(elements);
    return element == null ? null : new ArrayOf(element);
  }

  private JavaType ofClasses(List<JavaType> types) {
    List<JavaType> erased = erasedSupertypes(types.get(0));
    for (JavaType type : types.subList(1, types.size())) {
      erased = common(erased, erasedSupertypes(type));
    }
    List<JavaType> candidates = new ArrayList<>();
    for (JavaType candidate : algebra.closures.minimal(erased)) {
      candidates.addAll(parameterized(types, candidate));
    }
    List<JavaType> bounds =
        candidates.isEmpty()
            ? List.of(algebra.symbols.object())
            : algebra.closures.minimal(candidates);
    return bounds.size() == 1 ? bounds.get(0) : new Intersection(bounds);
  }

  private List<JavaType> erasedSupertypes(JavaType type) {
    List<JavaType> all = new ArrayList<>();
    for (JavaType above : algebra.closures.of(type)) {
      all.add(Supertypes.isVariable(above) ? above : algebra.erasure.of(above));
    }
    return all;
  }

  /** The least parameterization of a class that all types are (JLS: lcp). */
  private List<JavaType> parameterized(List<JavaType> types, JavaType candidate) {
    List<JavaType> least = null;
    for (JavaType type : types) {
      JavaType seen = algebra.supertypes.asSuperLike(type, candidate);
      List<JavaType> one = seen == null ? List.of() : List.of(seen);
      least = least == null ? one : common(least, one);
    }
    return least == null ? List.of() : least;
  }

  /** What two closures have in common; two parameterizations of a class are merged into one. */
  private List<JavaType> common(List<JavaType> left, List<JavaType> right) {
    List<JavaType> all = new ArrayList<>();
    int l = 0;
    int r = 0;
    while (l < left.size() && r < right.size()) {
      JavaType one = left.get(l);
      JavaType two = right.get(r);
      if (algebra.closures.precedes(one, two)) {
        l++;
      } else if (algebra.closures.precedes(two, one)) {
        r++;
      } else {
        JavaType both = merged(one, two);
        if (both != null) {
          all.add(both);
        }
        l++;
        r++;
      }
    }
    return all;
  }

  private @Nullable JavaType merged(JavaType one, JavaType two) {
    if (algebra.isSame(one, two)) {
      return one;
    }
    if (!(one instanceof ClassType left)
        || !(two instanceof ClassType right)
        || !left.symbol().equals(right.symbol())) {
      return null;
    }
    if (left.isParameterized() && right.isParameterized()) {
      return merge(left, right);
    }
    return left.isRaw() || right.isRaw() ? algebra.erasure.of(left) : null;
  }

  /** The least containing type arguments (JLS: lcta). */
  private ClassType merge(ClassType left, ClassType right) {
    List<JavaType> arguments = new ArrayList<>();
    for (int i = 0; i < left.arguments().size(); i++) {
      TypeVar parameter = left.symbol().parameters().get(i);
      JavaType one = left.arguments().get(i);
      JavaType two = right.arguments().get(i);
      if (algebra.containment.contains(one, two, parameter)) {
        arguments.add(one);
      } else if (algebra.containment.contains(two, one, parameter)) {
        arguments.add(two);
      } else {
        arguments.add(containing(new Pair(left, right), one, two, parameter));
      }
    }
    return new ClassType(left.symbol(), left.outer(), arguments);
  }

  /** Of a type that leads back to itself javac takes an unbounded wildcard for an answer. */
  private JavaType containing(Pair pair, JavaType one, JavaType two, TypeVar parameter) {
    if (active.size() > DEEPEST || !active.add(pair)) {
      return algebra.symbols.unbound();
    }
    try {
      JavaType upper =
          of(List.of(Containment.upper(one, parameter), Containment.upper(two, parameter)));
      return upper == null
          ? algebra.symbols.unbound()
          : algebra.symbols.wildcard(Wildcard.Kind.EXTENDS, upper);
    } finally {
      active.remove(pair);
    }
  }
}
