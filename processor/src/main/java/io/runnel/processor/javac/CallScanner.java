package io.runnel.processor.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Collects the calls that run when a body runs. What stands in lambdas, method references and local
 * classes is left out: where that runs is for whoever gets it to decide.
 */
final class CallScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Trees trees;
  private final AnonymousClasses anonymousClasses;
  private final CompilationUnitTree unit;
  private final DoneFutures doneFutures = new DoneFutures(this::elementOf);
  private final List<CalledMethod> calls = new ArrayList<>();
  private Element declaredIn;

  CallScanner(Trees trees, Types types, ExecutableElement method, CompilationUnitTree unit) {
    this.trees = trees;
    this.anonymousClasses = new AnonymousClasses(types);
    this.unit = unit;
    this.declaredIn = method;
  }

  List<CalledMethod> calls() {
    return List.copyOf(calls);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void unused) {
    super.visitMethodInvocation(node, null);
    if (elementOf(node) instanceof ExecutableElement method) {
      // At the select, since the position of a whole call is its opening parenthesis.
      add(method, doneFutures.hasReceiverOf(node), node.getMethodSelect());
    }
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree node, @Nullable Void unused) {
    scan(node.getEnclosingExpression(), null);
    scan(node.getArguments(), null);
    if (elementOf(node) instanceof ExecutableElement constructor) {
      add(anonymousClasses.calledBy(constructor), false, node);
    }
    return null;
  }

  private void add(ExecutableElement method, boolean onDoneFuture, Tree tree) {
    CalledMethod.Place place = (kind, message) -> trees.printMessage(kind, message, tree, unit);
    calls.add(new CalledMethod(method, declaredIn, onDoneFuture, place));
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree node, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void unused) {
    return scan(node.getQualifierExpression(), null);
  }

  @Override
  public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
    Element outer = declaredIn;
    Element variable = elementOf(node);
    declaredIn = variable == null ? outer : variable;
    super.visitVariable(node, null);
    declaredIn = outer;
    return null;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree node, @Nullable Void unused) {
    super.visitAssignment(node, null);
    doneFutures.forget(node.getVariable());
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
      doneFutures.learn(node.getCondition(), false);
    } else if (Exits.always(node.getElseStatement())) {
      doneFutures.learn(node.getCondition(), true);
    }
    return null;
  }

  private void scanKnowing(ExpressionTree condition, boolean outcome, @Nullable Tree branch) {
    doneFutures.within(
        () -> {
          doneFutures.learn(condition, outcome);
          scan(branch, null);
        });
  }

  @Override
  public @Nullable Void visitCase(CaseTree node, @Nullable Void unused) {
    doneFutures.within(() -> super.visitCase(node, null));
    return null;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    // An if statement alone tells something to the statements behind it.
    if (tree instanceof StatementTree && !(tree instanceof IfTree)) {
      doneFutures.within(() -> super.scan(tree, null));
      return null;
    }
    return super.scan(tree, null);
  }

  private @Nullable Element elementOf(Tree tree) {
    return trees.getElement(new TreePath(getCurrentPath(), tree));
  }
}
