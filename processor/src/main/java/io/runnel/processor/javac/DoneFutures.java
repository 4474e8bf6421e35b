package io.runnel.processor.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The variables whose future is known to be done at a point of a body, because an {@code isDone()}
 * around it or before it said so: {@code join()} on them does not wait.
 */
final class DoneFutures {

  private final Function<Tree, @Nullable Element> elementOf;
  private final Set<Element> done = new HashSet<>();

  DoneFutures(Function<Tree, @Nullable Element> elementOf) {
    this.elementOf = elementOf;
  }

  /** Whether the call is on such a variable. */
  boolean hasReceiverOf(MethodInvocationTree call) {
    return !done.isEmpty() && done.contains(receiverOf(call));
  }

  /** From here on the condition is known to have had this outcome. */
  void learn(ExpressionTree condition, boolean outcome) {
    done.addAll(provenBy(condition, outcome));
  }

  /** The variable got another value. */
  void forget(ExpressionTree variable) {
    done.remove(variableOf(variable));
  }

  /** Runs the action; what it learns holds only in there, what it forgets stays forgotten. */
  void within(Runnable action) {
    Set<Element> before = new HashSet<>(done);
    action.run();
    done.retainAll(before);
  }

  private Set<Element> provenBy(ExpressionTree condition, boolean outcome) {
    Set<Element> proven = new HashSet<>();
    if (condition instanceof ParenthesizedTree parenthesized) {
      return provenBy(parenthesized.getExpression(), outcome);
    } else if (condition instanceof UnaryTree not
        && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return provenBy(not.getExpression(), !outcome);
    } else if (condition instanceof BinaryTree both
        && both.getKind() == (outcome ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR)) {
      proven.addAll(provenBy(both.getLeftOperand(), outcome));
      proven.addAll(provenBy(both.getRightOperand(), outcome));
    } else if (outcome && condition instanceof MethodInvocationTree call && isDone(call)) {
      Element variable = receiverOf(call);
      if (variable != null) {
        proven.add(variable);
      }
    }
    return proven;
  }

  private static boolean isDone(MethodInvocationTree call) {
    return call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("isDone");
  }

  private @Nullable Element receiverOf(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? variableOf(select.getExpression())
        : null;
  }

  /** A variable that means the same object wherever it is written: {@code f} or {@code this.f}. */
  private @Nullable Element variableOf(ExpressionTree expression) {
    boolean plain =
        expression instanceof IdentifierTree
            || (expression instanceof MemberSelectTree select
                && select.getExpression() instanceof IdentifierTree owner
                && owner.getName().contentEquals("this"));
    return plain && elementOf.apply(expression) instanceof VariableElement variable
        ? variable
        : null;
  }
}
