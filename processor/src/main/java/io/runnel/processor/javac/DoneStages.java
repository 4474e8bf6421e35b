package io.runnel.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
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

  /** Methods of streams and Optional that let through what a predicate is true of. */
  private static final Set<String> SELECTS = Set.of("filter", "takeWhile");

  /** Methods that give the same elements, or some of them. */
  private static final Set<String> KEEPS =
      Set.of(
          "collect",
          "distinct",
          "filter",
          "iterator",
          "limit",
          "parallel",
          "peek",
          "sequential",
          "skip",
          "sorted",
          "stream",
          "takeWhile",
          "toList",
          "unordered");

  /** Methods like {@code allOf}, {@code allAsList}, {@code whenAllSucceed}, {@code sequence}. */
  private static final Pattern ALL =
      Pattern.compile("all(?=[A-Z]|$).*|.*All(?=[A-Z]|$).*|sequence.*");

  /** What the methods of a class have to do with futures. */
  private enum Kind {
    STAGE,
    SELECTION,
    OTHER
  }

  private final Sources sources;
  private final Map<TypeElement, Kind> kinds = new HashMap<>();

  DoneStages(Sources sources) {
    this.sources = sources;
  }

  /** Whether something may be learned from a call of the method. */
  boolean tells(ExecutableElement method) {
    return kindOf(method) != Kind.OTHER;
  }

  /** Adds what is done in the functions that this call is given. */
  void learn(TreePath call, ExecutableElement method, DoneFutures done) {
    Kind kind = kindOf(method);
    if (kind == Kind.STAGE) {
      learnFromCall(call, method, done);
    } else if (kind == Kind.SELECTION && givesOnlyDone(objectOf(call))) {
      done.learnAll();
    }
  }

  private Kind kindOf(ExecutableElement method) {
    return kinds.computeIfAbsent(DeclaringType.of(method), DoneStages::read);
  }

  private static Kind read(TypeElement type) {
    Name name = type.getQualifiedName();
    if (name.contentEquals("java.util.stream.Stream") || name.contentEquals("java.util.Optional")) {
      return Kind.SELECTION;
    }
    return FutureTypes.isStage(type) ? Kind.STAGE : Kind.OTHER;
  }

  /** Behind this call are the stage that it is made on, and perhaps those that it is given. */
  private void learnFromCall(TreePath call, ExecutableElement method, DoneFutures done) {
    String name = method.getSimpleName().toString();
    if (EITHER.matcher(name).matches()) {
      return;
    }
    boolean isOfStage = kindOf(method) == Kind.STAGE;
    if (ALL.matcher(name).matches()) {
      learnFromAll(argumentsOf(call), done);
    } else if (isOfStage && BOTH.matcher(name).matches()) {
      argumentsOf(call).forEach(argument -> learnFromStage(argument, done));
    }
    TreePath object = objectOf(call);
    if (object != null && isOfStage) {
      learnFromStage(object, done);
    }
  }

  private void learnFromStage(TreePath stage, DoneFutures done) {
    List<Element> key = keyOf(stage);
    if (key != null && !key.isEmpty()) {
      done.learn(key);
    }
    if (stage.getLeaf() instanceof MethodInvocationTree
        && sources.elementAt(stage) instanceof ExecutableElement method) {
      learnFromCall(stage, method, done);
    } else {
      Element variable = sources.trees().getElement(stage);
      TreePath value = variable == null ? null : sources.localsAround(stage).valueOf(variable);
      if (value != null) {
        learnFromStage(value, done);
      }
    }
  }

  /** All that are named are done; all that there are, if some are in a collection. */
  private void learnFromAll(List<TreePath> arguments, DoneFutures done) {
    boolean namesAll = !arguments.isEmpty();
    boolean hasFutures = arguments.isEmpty(); // those of the object it is called on
    for (TreePath argument : arguments) {
      TypeElement type = sources.values().typeOf(argument);
      boolean isOne = type != null && FutureTypes.isFuture(type);
      if (isOne) {
        learnFromStage(argument, done);
      }
      namesAll &= isOne;
      hasFutures |= isOne || holdsFutures(argument);
    }
    if (namesAll && !done.knowsAll()) {
      done.learnAllBut();
    } else if (hasFutures) {
      done.learnAll();
    }
  }

  /** Whether it is an array or a collection of futures. */
  private boolean holdsFutures(TreePath argument) {
    TypeMirror type = sources.trees().getTypeMirror(argument);
    if (type instanceof ArrayType array) {
      return isFuture(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && (isRawCollection(declared)
            || declared.getTypeArguments().stream().anyMatch(this::isFuture));
  }

  private static boolean isRawCollection(DeclaredType type) {
    return type.getTypeArguments().isEmpty()
        && type.asElement() instanceof TypeElement element
        && element.getQualifiedName().toString().startsWith("java.util.");
  }

  private boolean isFuture(TypeMirror type) {
    TypeElement element = sources.classOf(type);
    return element != null && FutureTypes.isFuture(element);
  }

  /** Whether what is in the stream, list or Optional was let through because it is done. */
  boolean givesOnlyDone(@Nullable TreePath selection) {
    for (TreePath at = selection; at != null; ) {
      if (at.getLeaf() instanceof MethodInvocationTree call
          && sources.elementAt(at) instanceof ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (SELECTS.contains(name) && asksIfDone(at, call.getArguments())) {
          return true;
        }
        at = KEEPS.contains(name) ? objectOf(at) : null;
      } else {
        Element variable = sources.trees().getElement(at);
        at = variable == null ? null : sources.localsAround(at).valueOf(variable);
      }
    }
    return false;
  }

  private boolean asksIfDone(TreePath call, List<? extends ExpressionTree> predicates) {
    return predicates.size() == 1
        && new DoneConditions(new NamesAt(call)).asksIfDone(predicates.get(0));
  }

  private final class NamesAt implements DoneConditions.Variables {

    private final TreePath path;

    NamesAt(TreePath path) {
      this.path = path;
    }

    @Override
    public @Nullable Element of(Tree tree) {
      return sources.trees().getElement(new TreePath(path, tree));
    }

    @Override
    public List<ExpressionTree> valuesOf(Element variable) {
      return sources.localsAround(path).allValuesOf(variable);
    }
  }

  private @Nullable List<Element> keyOf(TreePath path) {
    return path.getLeaf() instanceof ExpressionTree expression
        ? FutureKeys.of(expression, tree -> sources.trees().getElement(new TreePath(path, tree)))
        : null;
  }

  private static List<TreePath> argumentsOf(TreePath call) {
    return ((MethodInvocationTree) call.getLeaf())
        .getArguments().stream()
            .filter(
                argument ->
                    !(argument instanceof LambdaExpressionTree
                        || argument instanceof MemberReferenceTree))
            .map(argument -> new TreePath(call, argument))
            .toList();
  }

  private static @Nullable TreePath objectOf(TreePath call) {
    return call.getLeaf() instanceof MethodInvocationTree tree
            && tree.getMethodSelect() instanceof MemberSelectTree select
        ? new TreePath(new TreePath(call, select), select.getExpression())
        : null;
  }
}
