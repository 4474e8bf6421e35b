package io.runnel.processor.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type that a value has if it is an instance of a class (JLS 18.5.5). */
final class Patterns {

  private final Algebra algebra;

  Patterns(Algebra algebra) {
    this.algebra = algebra;
  }

  /** Null if no value of the type can be an instance of the class. */
  @Nullable JavaType typed(JavaType value, ClassSymbol symbol) {
    JavaType typed = infer(value, symbol);
    return typed != null && algebra.casting.isCastable(value, typed) ? typed : null;
  }

  private @Nullable JavaType infer(JavaType value, ClassSymbol symbol) {
    ClassType declared = symbol.declared();
    if (!declared.isParameterized()) {
      return declared;
    }
    if (value instanceof ClassType of && of.symbol().equals(symbol)) {
      return value;
    }
    List<ClassType> parts = parts(value);
    List<JavaType> variables = new ArrayList<>(declared.allArguments());
    for (ClassType part : parts) {
      part.arguments().stream().filter(Captured.class::isInstance).forEach(variables::add);
    }
    Inference inference = new Inference(algebra, variables, new Unchecked());
    try {
      for (ClassType part : parts) {
        JavaType open = inference.open(declared);
        ClassType seen = algebra.supertypes.asSuper(open, part.symbol());
        if (part.isParameterized()
            && (seen == null || !algebra.isSame(seen, inference.open(part)))) {
          return null;
        }
      }
      inference.incorporation().run();
      instantiate(inference);
      return algebra.projection.upward(inference.instantiated(declared));
    } catch (InferenceFailure failure) {
      return null;
    }
  }

  /** The classes that the value is of, captured. */
  private List<ClassType> parts(JavaType value) {
    List<ClassType> parts = new ArrayList<>();
    Deque<JavaType> todo = new ArrayDeque<>(List.of(value));
    while (!todo.isEmpty()) {
      JavaType next = todo.pop();
      JavaType upper = Supertypes.upper(next);
      if (next instanceof Intersection intersection) {
        todo.addAll(intersection.bounds());
      } else if (upper != null) {
        todo.add(upper);
      } else if (next instanceof ClassType of) {
        parts.add(algebra.capture.of(of));
      }
    }
    return parts;
  }

  /** What is not known for certain becomes a fresh variable between its bounds. */
  private void instantiate(Inference inference) {
    List<Captured> fresh = new ArrayList<>();
    for (InferenceVar variable : inference.variables()) {
      List<JavaType> equal = inference.properBounds(variable, BoundKind.EQUAL);
      if (!equal.isEmpty()) {
        variable.instantiate(equal.get(0));
        continue;
      }
      Captured made = new Captured(algebra.symbols.unbound());
      List<JavaType> uppers = variable.bounds(BoundKind.UPPER);
      List<JavaType> lowers = variable.bounds(BoundKind.LOWER);
      JavaType lower = lowers.isEmpty() ? null : algebra.lub.of(lowers);
      made.bound(
          uppers.isEmpty() ? algebra.symbols.object() : new Intersection(uppers),
          lower == null ? algebra.symbols.nullType() : lower);
      fresh.add(made);
      variable.instantiate(made);
    }
    for (Captured made : fresh) {
      List<JavaType> uppers =
          Inference.bounds(made.upper()).stream().map(inference::instantiated).toList();
      JavaType upper = algebra.glb.of(uppers);
      if (upper == null) {
        throw new InferenceFailure();
      }
      made.bound(upper, inference.instantiated(made.lower()));
    }
  }
}
