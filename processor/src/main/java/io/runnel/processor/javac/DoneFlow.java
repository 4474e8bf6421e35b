package io.runnel.processor.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Goes through a body and knows at each point which futures are done there. */
abstract class DoneFlow extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Trees trees;
  private final DoneFutures done;

  DoneFlow(Trees trees, DoneFutures done) {
    this.trees = trees;
    this.done = done;
  }

  /** What is known here. */
  final DoneFutures done() {
    return done;
  }

  /** What is known where a call stands. */
  final Call.KnownDone knownAt(TreePath place) {
    return done.knownOf(
        place.getLeaf() instanceof MemberSelectTree select
            ? DoneFutures.variableOf(
                select.getExpression(), tree -> trees.getElement(new TreePath(place, tree)))
            : null);
  }

  /** An if statement alone tells something to the statements behind it. */
  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree instanceof StatementTree && !(tree instanceof IfTree)) {
      done.within(() -> super.scan(tree, null));
      return null;
    }
    return super.scan(tree, null);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree node, @Nullable Void unused) {
    super.visitAssignment(node, null);
    done.forget(DoneFutures.variableOf(node.getVariable(), this::elementOf));
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
      done.learn(node.getCondition(), false, this::elementOf);
    } else if (Exits.always(node.getElseStatement())) {
      done.learn(node.getCondition(), true, this::elementOf);
    }
    return null;
  }

  private void scanKnowing(ExpressionTree condition, boolean outcome, @Nullable Tree branch) {
    done.within(
        () -> {
          done.learn(condition, outcome, this::elementOf);
          scan(branch, null);
        });
  }

  @Override
  public @Nullable Void visitCase(CaseTree node, @Nullable Void unused) {
    done.within(() -> super.visitCase(node, null));
    return null;
  }

  private @Nullable Element elementOf(Tree tree) {
    return trees.getElement(new TreePath(getCurrentPath(), tree));
  }
}
