package io.runnel.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What tells a future wherever it is written: {@code f}, {@code this.f}, {@code parts.first()},
 * {@code entry.getValue()}. A key is the variable it starts with, and the members behind it.
 */
final class FutureKeys {

  private FutureKeys() {}

  /** The key of an expression; null if it may mean another future the next time. */
  static @Nullable List<Element> of(
      ExpressionTree expression, Function<Tree, @Nullable Element> elementOf) {
    if (expression instanceof ParenthesizedTree parenthesized) {
      return of(parenthesized.getExpression(), elementOf);
    } else if (expression instanceof IdentifierTree name) {
      return ofName(name, elementOf);
    } else if (expression instanceof MemberSelectTree select
        && elementOf.apply(select) instanceof VariableElement field) {
      return join(select.getExpression(), field, elementOf);
    } else if (expression instanceof MethodInvocationTree call
        && call.getArguments().isEmpty()
        && elementOf.apply(call) instanceof ExecutableElement method) {
      return ofCall(call.getMethodSelect(), method, elementOf);
    }
    return null;
  }

  private static @Nullable List<Element> ofName(
      IdentifierTree name, Function<Tree, @Nullable Element> elementOf) {
    if (name.getName().contentEquals("this")) {
      return List.of();
    }
    Element element = elementOf.apply(name);
    // A class, before a static member, adds nothing.
    return element instanceof VariableElement ? List.of(element) : List.of();
  }

  private static @Nullable List<Element> ofCall(
      ExpressionTree called,
      ExecutableElement method,
      Function<Tree, @Nullable Element> elementOf) {
    if (!(called instanceof MemberSelectTree select)) {
      return List.of(method);
    }
    return method.getSimpleName().contentEquals("toCompletableFuture")
        ? of(select.getExpression(), elementOf)
        : join(select.getExpression(), method, elementOf);
  }

  private static @Nullable List<Element> join(
      ExpressionTree object, Element member, Function<Tree, @Nullable Element> elementOf) {
    List<Element> start = of(object, elementOf);
    if (start == null) {
      return null;
    }
    List<Element> key = new ArrayList<>(start);
    key.add(member);
    return key;
  }
}
