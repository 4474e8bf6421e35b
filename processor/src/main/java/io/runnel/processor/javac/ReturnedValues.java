package io.runnel.processor.javac;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** What methods of the compilation return, where that is a function or an object they make. */
final class ReturnedValues {

  private final Sources sources;
  private final Map<ExecutableElement, Optional<Value>> known = new HashMap<>();

  ReturnedValues(Sources sources) {
    this.sources = sources;
  }

  /** Whether it is a method of the JDK that gives back what it is given. */
  static boolean isFirstArgument(ExecutableElement method) {
    return method.getSimpleName().toString().startsWith("requireNonNull")
        && DeclaringType.of(method).getQualifiedName().contentEquals("java.util.Objects");
  }

  /** What a call with these arguments gives; empty if nobody can tell. */
  Optional<Value> of(ExecutableElement method, Value receiver, List<Value> arguments) {
    boolean isOfItsClass =
        receiver instanceof Value.Instance made && made.type().equals(DeclaringType.of(method));
    if (!Exactness.of(method) && !isOfItsClass) {
      return Optional.empty();
    }
    Optional<Value> found = known.get(method);
    if (found == null) {
      known.put(method, Optional.empty()); // a method that returns what it returns ends here
      found = read(method);
      known.put(method, found);
    }
    return found.map(value -> seenByCaller(value, method, arguments));
  }

  private Optional<Value> read(ExecutableElement method) {
    TreePath path = sources.pathOf(method);
    if (path == null
        || !(path.getLeaf() instanceof MethodTree tree)
        || tree.getBody() == null
        || !returnsObject(method)) {
      return Optional.empty();
    }
    List<Value> values = sources.values().ofAllPaths(Yields.of(new TreePath(path, tree.getBody())));
    return values.isEmpty() || !values.stream().allMatch(ReturnedValues::isTelling)
        ? Optional.empty()
        : Optional.of(values.size() == 1 ? values.get(0) : new Value.Either(values));
  }

  private boolean returnsObject(ExecutableElement method) {
    return !method.getReturnType().getKind().isPrimitive()
        && sources.classOf(method.getReturnType()) != null;
  }

  /** A function whose code names parameters of the method around cannot be told from others. */
  private static boolean isTelling(Value value) {
    return value instanceof Value.Function
        || value instanceof Value.Instance
        || value instanceof Value.Parameter
        || (value instanceof Value.Either either
            && either.values().stream().allMatch(ReturnedValues::isTelling));
  }

  private static Value seenByCaller(Value value, ExecutableElement method, List<Value> arguments) {
    if (value instanceof Value.Parameter parameter) {
      int index = method.getParameters().indexOf(parameter.variable());
      return index >= 0 && index < arguments.size() && !method.isVarArgs()
          ? arguments.get(index)
          : new Value.Any(null);
    }
    return value instanceof Value.Either either
        ? new Value.Either(
            either.values().stream().map(each -> seenByCaller(each, method, arguments)).toList())
        : value;
  }
}
