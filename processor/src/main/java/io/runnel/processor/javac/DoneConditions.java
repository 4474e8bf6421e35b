package io.runnel.processor.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Which futures are done if a condition has this outcome. */
final class DoneConditions {

  /** What the names in a condition mean. */
  interface Variables {

    @Nullable Element of(Tree tree);

    /** All that is assigned to a local variable; empty if not all of it is known. */
    List<ExpressionTree> valuesOf(Element variable);
  }

  /** Methods that are true of futures that are done alone. */
  private static final Set<String> SAY_DONE =
      Set.of("isDone", "isCancelled", "isCompletedExceptionally");

  /** States of those ({@code Future.State}). */
  private static final Set<String> DONE_STATES = Set.of("SUCCESS", "FAILED", "CANCELLED");

  /** Variables are looked through so many times: enough for what people write, and an end. */
  private static final int DEPTH = 3;

  private final Variables variables;

  DoneConditions(Variables variables) {
    this.variables = variables;
  }

  DoneFacts provenBy(ExpressionTree condition, boolean outcome) {
    return provenBy(condition, outcome, DEPTH);
  }

  /** Whether the function is true of futures that are done alone. */
  boolean asksIfDone(ExpressionTree predicate) {
    if (predicate instanceof MemberReferenceTree reference) {
      return saysDone(variables.of(reference));
    }
    if (predicate instanceof LambdaExpressionTree lambda
        && lambda.getBody() instanceof ExpressionTree body
        && lambda.getParameters().size() == 1) {
      Element parameter = variables.of(lambda.getParameters().get(0));
      return parameter != null && provenBy(body, true).keys().contains(List.of(parameter));
    }
    return false;
  }

  private DoneFacts provenBy(ExpressionTree condition, boolean outcome, int depth) {
    if (condition instanceof ParenthesizedTree parenthesized) {
      return provenBy(parenthesized.getExpression(), outcome, depth);
    } else if (condition instanceof UnaryTree not
        && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return provenBy(not.getExpression(), !outcome, depth);
    } else if (condition instanceof BinaryTree both) {
      return provenByTwo(both, outcome, depth);
    } else if (condition instanceof MethodInvocationTree call && outcome) {
      return provenByCall(call);
    } else if (condition instanceof IdentifierTree && depth > 0) {
      Element variable = variables.of(condition);
      return variable == null ? DoneFacts.NONE : provenByAll(variable, outcome, depth - 1);
    }
    return DoneFacts.NONE;
  }

  private DoneFacts provenByTwo(BinaryTree both, boolean outcome, int depth) {
    ExpressionTree left = both.getLeftOperand();
    ExpressionTree right = both.getRightOperand();
    return switch (both.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR -> {
        DoneFacts byLeft = provenBy(left, outcome, depth);
        DoneFacts byRight = provenBy(right, outcome, depth);
        boolean bothHold = outcome == (both.getKind() == Tree.Kind.CONDITIONAL_AND);
        yield bothHold ? byLeft.and(byRight) : byLeft.or(byRight);
      }
      case EQUAL_TO -> provenByState(left, right, outcome);
      case NOT_EQUAL_TO -> provenByState(left, right, !outcome);
      default -> DoneFacts.NONE;
    };
  }

  /** {@code future.state() == State.SUCCESS}, which came with JDK 19. */
  private DoneFacts provenByState(ExpressionTree left, ExpressionTree right, boolean isEqual) {
    String state =
        right instanceof MemberSelectTree select
            ? select.getIdentifier().toString()
            : right.toString();
    boolean isDone = isEqual ? DONE_STATES.contains(state) : state.equals("RUNNING");
    return isDone
            && left instanceof MethodInvocationTree call
            && variables.of(call) instanceof ExecutableElement method
            && method.getSimpleName().contentEquals("state")
            && FutureTypes.isFuture(DeclaringType.of(method))
        ? factsOf(call)
        : DoneFacts.NONE;
  }

  private DoneFacts provenByCall(MethodInvocationTree call) {
    if (saysDone(variables.of(call))) {
      return factsOf(call);
    }
    boolean isOfAll =
        call.getMethodSelect() instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("allMatch")
            && call.getArguments().size() == 1
            && asksIfDone(call.getArguments().get(0));
    return isOfAll ? DoneFacts.ALL : DoneFacts.NONE;
  }

  private DoneFacts factsOf(MethodInvocationTree call) {
    List<Element> key =
        call.getMethodSelect() instanceof MemberSelectTree select
            ? FutureKeys.of(select.getExpression(), variables::of)
            : null;
    return key == null ? DoneFacts.NONE : DoneFacts.of(key);
  }

  private static boolean saysDone(@Nullable Element method) {
    return method instanceof ExecutableElement called
        && SAY_DONE.contains(called.getSimpleName().toString())
        && FutureTypes.isFuture(DeclaringType.of(called));
  }

  /** A variable that is true was made true by one of its values. */
  private DoneFacts provenByAll(Element variable, boolean outcome, int depth) {
    DoneFacts proven = null;
    for (ExpressionTree value : variables.valuesOf(variable)) {
      boolean isOther =
          value instanceof LiteralTree literal && Objects.equals(literal.getValue(), !outcome);
      if (!isOther) {
        DoneFacts byThis = provenBy(value, outcome, depth);
        proven = proven == null ? byThis : proven.or(byThis);
      }
    }
    return proven == null ? DoneFacts.NONE : proven;
  }
}
