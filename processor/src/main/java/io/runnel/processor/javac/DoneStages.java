package io.runnel.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Which futures are done when a function runs that a call was given: behind {@code allOf(a, b)}
 * both are, in {@code a.whenComplete(...)} {@code a} is, behind {@code filter(Future::isDone)} all.
 */
final class DoneStages {

  /** Methods of a stage that wait for the one in the argument, too. */
  private static final Pattern BOTH =
      Pattern.compile("(thenCombine|thenAcceptBoth|runAfterBoth)(Async)?");

  /** Methods that go on when one of several is done, whichever that is. */
  private static final Pattern EITHER =
      Pattern.compile("(applyToEither|acceptEither|runAfterEither)(Async)?|any.*");

  private static final String STREAM = "java.util.stream.Stream";

  /** Methods like {@code allOf}, {@code allAsList}, {@code whenAllSucceed}, {@code sequence}. */
  private static final Pattern ALL =
      Pattern.compile("all(?=[A-Z]|$).*|.*All(?=[A-Z]|$).*|sequence.*");

  private final Sources sources;

  DoneStages(Sources sources) {
    this.sources = sources;
  }

  /** Adds what is done in the functions that this call is given. */
  void learn(TreePath call, ExecutableElement method, DoneFutures done) {
    if (isOfStage(method)) {
      learnFromCall(call, method, done);
    } else if (isOfStream(method) && isFiltered(objectOf(call))) {
      done.learnAll();
    }
  }

  /** Behind this call are the stage that it is made on, and perhaps those that it is given. */
  private void learnFromCall(TreePath call, ExecutableElement method, DoneFutures done) {
    String name = method.getSimpleName().toString();
    if (EITHER.matcher(name).matches()) {
      return;
    }
    boolean isOfStage = isOfStage(method);
    boolean takesAll = ALL.matcher(name).matches();
    if (takesAll || (isOfStage && BOTH.matcher(name).matches())) {
      for (ExpressionTree argument : ((MethodInvocationTree) call.getLeaf()).getArguments()) {
        learnFromArgument(new TreePath(call, argument), takesAll, done);
      }
    }
    TreePath object = objectOf(call);
    if (object != null && isOfStage) {
      learnFromStage(object, done);
    }
  }

  private void learnFromStage(TreePath stage, DoneFutures done) {
    Element variable = variableOf(stage);
    if (variable != null) {
      done.learn(variable);
      TreePath value = sources.localsAround(stage).valueOf(variable);
      if (value != null) {
        learnFromStage(value, done);
      }
    } else if (stage.getLeaf() instanceof MethodInvocationTree
        && sources.trees().getElement(stage) instanceof ExecutableElement method) {
      learnFromCall(stage, method, done);
    }
  }

  private void learnFromArgument(TreePath argument, boolean takesAll, DoneFutures done) {
    if (argument.getLeaf() instanceof LambdaExpressionTree
        || argument.getLeaf() instanceof MemberReferenceTree) {
      return;
    }
    TypeElement type = sources.values().typeOf(argument);
    if (type != null && FutureTypes.isFuture(type)) {
      learnFromStage(argument, done);
    } else if (takesAll) {
      done.learnAll(); // an array or a collection of them
    }
  }

  /** Whether what comes here was let through because it is done. */
  private boolean isFiltered(@Nullable TreePath stream) {
    TreePath at = stream;
    while (at != null && at.getLeaf() instanceof MethodInvocationTree call) {
      if (call.getMethodSelect() instanceof MemberSelectTree select
          && select.getIdentifier().contentEquals("filter")
          && call.getArguments().size() == 1
          && asksIfDone(call.getArguments().get(0))) {
        return true;
      }
      at = objectOf(at);
    }
    return false;
  }

  private static boolean asksIfDone(ExpressionTree predicate) {
    return (predicate instanceof MemberReferenceTree reference
            && reference.getName().contentEquals("isDone"))
        || (predicate instanceof LambdaExpressionTree lambda
            && lambda.getBody() instanceof MethodInvocationTree call
            && DoneFutures.saysDone(call));
  }

  private @Nullable Element variableOf(TreePath path) {
    return path.getLeaf() instanceof ExpressionTree expression
        ? DoneFutures.variableOf(
            expression,
            tree -> sources.trees().getElement(new TreePath(path.getParentPath(), tree)))
        : null;
  }

  private static @Nullable TreePath objectOf(TreePath call) {
    return call.getLeaf() instanceof MethodInvocationTree tree
            && tree.getMethodSelect() instanceof MemberSelectTree select
        ? new TreePath(new TreePath(call, select), select.getExpression())
        : null;
  }

  private static boolean isOfStage(ExecutableElement method) {
    return FutureTypes.isStage(DeclaringType.of(method));
  }

  private static boolean isOfStream(ExecutableElement method) {
    return DeclaringType.of(method).getQualifiedName().toString().startsWith(STREAM);
  }
}
