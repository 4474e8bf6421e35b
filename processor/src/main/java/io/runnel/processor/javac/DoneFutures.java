package io.runnel.processor.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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

  /** Variables are looked through so many times: enough for what people write, and an end. */
  private static final int DEPTH = 3;

  /** Methods that are true of futures that are done alone. */
  private static final Set<String> SAY_DONE =
      Set.of("isDone", "isCancelled", "isCompletedExceptionally");

  /** What the variables of a condition are. */
  interface Variables {

    @Nullable Element of(Tree name);

    /** All that is assigned to a local variable; empty if not all of it is known. */
    List<ExpressionTree> valuesOf(Element variable);
  }

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
  void learn(ExpressionTree condition, boolean outcome, Variables variables) {
    done.addAll(provenBy(condition, outcome, variables, DEPTH));
  }

  /** Whether the variable's future is known to be done. */
  boolean knows(Element variable) {
    return done.contains(variable);
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
      ExpressionTree condition, boolean outcome, Variables variables, int depth) {
    if (condition instanceof ParenthesizedTree parenthesized) {
      return provenBy(parenthesized.getExpression(), outcome, variables, depth);
    } else if (condition instanceof UnaryTree not
        && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return provenBy(not.getExpression(), !outcome, variables, depth);
    } else if (condition instanceof BinaryTree both
        && both.getKind() == (outcome ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR)) {
      Set<Element> proven = new HashSet<>();
      proven.addAll(provenBy(both.getLeftOperand(), outcome, variables, depth));
      proven.addAll(provenBy(both.getRightOperand(), outcome, variables, depth));
      return proven;
    } else if (outcome && condition instanceof MethodInvocationTree call && saysDone(call)) {
      Element variable = receiverOf(call, variables::of);
      return variable == null ? Set.of() : Set.of(variable);
    } else if (condition instanceof IdentifierTree && depth > 0) {
      Element variable = variables.of(condition);
      return variable == null ? Set.of() : provenByAll(variable, outcome, variables, depth - 1);
    }
    return Set.of();
  }

  /** A variable that is true was made true by one of its values. */
  private static Set<Element> provenByAll(
      Element variable, boolean outcome, Variables variables, int depth) {
    Set<Element> proven = null;
    for (ExpressionTree value : variables.valuesOf(variable)) {
      boolean isOther =
          value instanceof LiteralTree literal && Objects.equals(literal.getValue(), !outcome);
      if (!isOther) {
        Set<Element> byThis = provenBy(value, outcome, variables, depth);
        proven = proven == null ? new HashSet<>(byThis) : proven;
        proven.retainAll(byThis);
      }
    }
    return proven == null ? Set.of() : proven;
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
