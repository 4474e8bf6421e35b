package io.runnel.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.Set;
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

  private static final Set<String> STAGES =
      Set.of(
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.CompletableFuture",
          "io.runnel.Promise");

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
    String owner = nameOf(method);
    TreePath object = objectOf(call);
    if (object == null) {
      return;
    }
    if (STAGES.contains(owner)) {
      learnFromStage(object, done);
    } else if (owner.startsWith(STREAM) && isFiltered(object)) {
      done.learnAll();
    }
  }

  /** Behind this stage are all futures that it came from. */
  private void learnFromStage(TreePath stage, DoneFutures done) {
    TreePath at = stage;
    while (at != null) {
      Element variable = variableOf(at);
      if (variable != null) {
        done.learn(variable);
        at = sources.localsAround(at).valueOf(variable);
      } else if (at.getLeaf() instanceof MethodInvocationTree call
          && sources.trees().getElement(at) instanceof ExecutableElement method
          && !method.getSimpleName().contentEquals("completeOnTimeout")) {
        for (ExpressionTree argument : call.getArguments()) {
          learnFromArgument(new TreePath(at, argument), method, done);
        }
        at = STAGES.contains(nameOf(method)) ? objectOf(at) : null;
      } else {
        at = null;
      }
    }
  }

  private void learnFromArgument(TreePath argument, ExecutableElement method, DoneFutures done) {
    if (argument.getLeaf() instanceof LambdaExpressionTree
        || argument.getLeaf() instanceof MemberReferenceTree) {
      return;
    }
    Element variable = variableOf(argument);
    TypeElement type = sources.values().typeOf(argument);
    boolean isOne = type != null && isStage(type);
    boolean takesAll = ALL.matcher(method.getSimpleName()).matches();
    if (isOne && variable != null && (takesAll || STAGES.contains(nameOf(method)))) {
      done.learn(variable);
    } else if (!isOne && takesAll) {
      done.learnAll(); // an array or a collection of them
    }
  }

  private boolean isStage(TypeElement type) {
    return STAGES.contains(type.getQualifiedName().toString())
        || type.getInterfaces().stream()
            .map(sources::classOf)
            .anyMatch(above -> above != null && isStage(above));
  }

  /** Whether what comes here was let through because it is done. */
  private boolean isFiltered(TreePath stream) {
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

  private static String nameOf(ExecutableElement method) {
    return DeclaringType.of(method).getQualifiedName().toString();
  }
}
