package io.runnel.processor.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Goes through a body and knows at each point which futures are done there. */
abstract class DoneFlow extends TreePathScanner<@Nullable Void, @Nullable Void>
    implements DoneConditions.Variables {

  private static final Set<String> STARTERS = Set.of("runAsync", "submit", "supplyAsync");

  private final Sources sources;
  private final DoneFutures done;
  private final DoneConditions conditions = new DoneConditions(this);

  DoneFlow(Sources sources, DoneFutures done) {
    this.sources = sources;
    this.done = done;
  }

  /** What is known here. */
  final DoneFutures done() {
    return done;
  }

  /** What is known where a call stands. */
  final Call.KnownDone knownAt(TreePath place) {
    return place.getLeaf() instanceof MemberSelectTree select
        ? knownOf(new TreePath(place, select.getExpression()), sources, done)
        : done.knownOf(null, false);
  }

  /** What is known where something is called on the object. */
  static Call.KnownDone knownOf(TreePath object, Sources sources, DoneFutures done) {
    if (done.knowsNone()) {
      return Call.KnownDone.NONE;
    }
    List<Element> key =
        FutureKeys.of(
            (ExpressionTree) object.getLeaf(),
            tree -> sources.trees().getElement(new TreePath(object, tree)));
    TypeElement type = sources.values().typeOf(object);
    boolean isFuture = type != null && FutureTypes.isFuture(type);
    return isFuture && makesNew(object, sources) && (key == null || !done.knows(key))
        ? Call.KnownDone.NONE
        : done.knownOf(key, isFuture);
  }

  /** Whether the expression starts something, so that its future is none of those before it. */
  private static boolean makesNew(TreePath object, Sources sources) {
    if (!(object.getLeaf() instanceof MethodInvocationTree call)
        || !(sources.elementAt(object) instanceof ExecutableElement method)) {
      return false;
    }
    String name = method.getSimpleName().toString();
    boolean isOfCollections =
        DeclaringType.of(method).getQualifiedName().toString().startsWith("java.util.");
    return isOfCollections
        ? STARTERS.contains(name)
        : name.endsWith("Async") || !call.getArguments().isEmpty();
  }

  /** The same, if the call is given these arguments: what it waits for are they. */
  final Call.KnownDone knownAt(
      TreePath place, TreePath call, List<? extends ExpressionTree> arguments) {
    return givesOnlyDone(call, arguments) ? Call.KnownDone.ALL : knownAt(place);
  }

  /** Whether the call is given futures, and all of them are done. */
  private boolean givesOnlyDone(TreePath call, List<? extends ExpressionTree> arguments) {
    boolean givesOne = false;
    if (done.knowsNone()) {
      return false;
    }
    for (ExpressionTree argument : arguments) {
      TypeElement type = sources.values().typeOf(new TreePath(call, argument));
      if (type != null && FutureTypes.isFuture(type)) {
        List<Element> key = FutureKeys.of(argument, this::of);
        if (key == null || !done.knows(key)) {
          return false;
        }
        givesOne = true;
      }
    }
    return givesOne;
  }

  /** An if statement alone tells something to the statements behind it. */
  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree instanceof StatementTree && !(tree instanceof IfTree)) {
      DoneFutures.Known before = done.known();
      super.scan(tree, null);
      done.backTo(before);
      return null;
    }
    return super.scan(tree, null);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree node, @Nullable Void unused) {
    super.visitAssignment(node, null);
    Element variable = of(node.getVariable());
    if (variable != null) {
      done.forget(variable);
    }
    return null;
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree node, @Nullable Void unused) {
    scan(node.getLeftOperand(), null);
    switch (node.getKind()) {
      case CONDITIONAL_AND -> scanKnowing(node.getLeftOperand(), true, node.getRightOperand());
      case CONDITIONAL_OR -> scanKnowing(node.getLeftOperand(), false, node.getRightOperand());
      default -> scan(node.getRightOperand(), null);
    }
    return null;
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree node, @Nullable Void unused) {
    scan(node.getCondition(), null);
    scanKnowing(node.getCondition(), true, node.getTrueExpression());
    scanKnowing(node.getCondition(), false, node.getFalseExpression());
    return null;
  }

  @Override
  public @Nullable Void visitIf(IfTree node, @Nullable Void unused) {
    scan(node.getCondition(), null);
    scanKnowing(node.getCondition(), true, node.getThenStatement());
    scanKnowing(node.getCondition(), false, node.getElseStatement());
    // What follows is reached by the other branch alone.
    if (Exits.always(node.getThenStatement())) {
      learn(node.getCondition(), false);
    } else if (Exits.always(node.getElseStatement())) {
      learn(node.getCondition(), true);
    }
    return null;
  }

  private void learn(ExpressionTree condition, boolean outcome) {
    done.learn(conditions.provenBy(condition, outcome));
  }

  /** Scans a branch, unless it is one that never runs. */
  private void scanKnowing(ExpressionTree condition, boolean outcome, @Nullable Tree branch) {
    Boolean constant = ConstantConditions.valueOf(condition, this::of);
    if (constant == null || constant == outcome) {
      DoneFutures.Known before = done.known();
      learn(condition, outcome);
      scan(branch, null);
      done.backTo(before);
    }
  }

  @Override
  public @Nullable Void visitCase(CaseTree node, @Nullable Void unused) {
    DoneFutures.Known before = done.known();
    super.visitCase(node, null);
    done.backTo(before);
    return null;
  }

  @Override
  public final @Nullable Element of(Tree name) {
    return sources.trees().getElement(new TreePath(getCurrentPath(), name));
  }

  @Override
  public final List<ExpressionTree> valuesOf(Element variable) {
    return sources.localsAround(getCurrentPath()).allValuesOf(variable);
  }
}
