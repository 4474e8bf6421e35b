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
 * around it or before it said so, or because the code runs when they are: {@code join()} on them
 * does not wait.
 */
final class DoneFutures {

  /** Methods that are true of futures that are done alone. */
  private static final Set<String> SAY_DONE =
      Set.of("isDone", "isCancelled", "isCompletedExceptionally");

  private final Set<Element> done = new HashSet<>();
  private boolean all;

  DoneFutures copy() {
    DoneFutures copy = new DoneFutures();
    copy.done.addAll(done);
    copy.all = all;
    return copy;
  }

  /** What is known where a call is made on the variable, or on none. */
  Call.KnownDone knownOf(@Nullable Element variable) {
    if (all) {
      return Call.KnownDone.ALL;
    }
    return variable != null && done.contains(variable)
        ? Call.KnownDone.RECEIVER
        : Call.KnownDone.NONE;
  }

  /** From here on the condition is known to have had this outcome. */
  void learn(
      ExpressionTree condition, boolean outcome, Function<Tree, @Nullable Element> elementOf) {
    done.addAll(provenBy(condition, outcome, elementOf));
  }

  /** The variable's future is done. */
  void learn(Element variable) {
    done.add(variable);
  }

  /** Whatever future the code knows is done. */
  void learnAll() {
    all = true;
  }

  /** The variable got another value. */
  void forget(@Nullable Element variable) {
    done.remove(variable);
  }

  /** Runs the action; what it learns holds only in there, what it forgets stays forgotten. */
  void within(Runnable action) {
    Set<Element> before = new HashSet<>(done);
    boolean allBefore = all;
    action.run();
    done.retainAll(before);
    all = allBefore;
  }

  private static Set<Element> provenBy(
      ExpressionTree condition, boolean outcome, Function<Tree, @Nullable Element> elementOf) {
    Set<Element> proven = new HashSet<>();
    if (condition instanceof ParenthesizedTree parenthesized) {
      return provenBy(parenthesized.getExpression(), outcome, elementOf);
    } else if (condition instanceof UnaryTree not
        && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return provenBy(not.getExpression(), !outcome, elementOf);
    } else if (condition instanceof BinaryTree both
        && both.getKind() == (outcome ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR)) {
      proven.addAll(provenBy(both.getLeftOperand(), outcome, elementOf));
      proven.addAll(provenBy(both.getRightOperand(), outcome, elementOf));
    } else if (outcome && condition instanceof MethodInvocationTree call && saysDone(call)) {
      Element variable = receiverOf(call, elementOf);
      if (variable != null) {
        proven.add(variable);
      }
    }
    return proven;
  }

  /** Whether the call asks a future if it is done. */
  static boolean saysDone(MethodInvocationTree call) {
    return call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && SAY_DONE.contains(select.getIdentifier().toString());
  }

  static @Nullable Element receiverOf(
      MethodInvocationTree call, Function<Tree, @Nullable Element> elementOf) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? variableOf(select.getExpression(), elementOf)
        : null;
  }

  /** A variable that means the same object wherever it is written: {@code f} or {@code this.f}. */
  static @Nullable Element variableOf(
      ExpressionTree expression, Function<Tree, @Nullable Element> elementOf) {
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
