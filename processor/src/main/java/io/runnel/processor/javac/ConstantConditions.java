package io.runnel.processor.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Conditions that the compiler knows (JLS 15.29), whose other branch it leaves out. */
final class ConstantConditions {

  private ConstantConditions() {}

  /** The value of the condition; null if it is found out when it runs. */
  static @Nullable Boolean valueOf(
      ExpressionTree condition, Function<Tree, @Nullable Element> elementOf) {
    if (condition instanceof LiteralTree literal) {
      return literal.getValue() instanceof Boolean value ? value : null;
    } else if (condition instanceof ParenthesizedTree parenthesized) {
      return valueOf(parenthesized.getExpression(), elementOf);
    } else if (condition instanceof UnaryTree not
        && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      Boolean value = valueOf(not.getExpression(), elementOf);
      return value == null ? null : !value;
    } else if (condition instanceof BinaryTree both) {
      return valueOfBoth(both, elementOf);
    }
    if (elementOf.apply(condition) instanceof VariableElement variable) {
      return variable.getConstantValue() instanceof Boolean value ? value : null;
    }
    return null;
  }

  private static @Nullable Boolean valueOfBoth(
      BinaryTree both, Function<Tree, @Nullable Element> elementOf) {
    boolean decides;
    switch (both.getKind()) {
      case CONDITIONAL_AND -> decides = false;
      case CONDITIONAL_OR -> decides = true;
      default -> {
        return null;
      }
    }
    Boolean left = valueOf(both.getLeftOperand(), elementOf);
    Boolean right = valueOf(both.getRightOperand(), elementOf);
    if (left != null && left == decides) {
      return decides;
    }
    return left == null ? null : right;
  }
}
