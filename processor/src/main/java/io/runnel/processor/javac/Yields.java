package io.runnel.processor.javac;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions that a switch or a body gives as its value. */
final class Yields extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final List<TreePath> found = new ArrayList<>();

  private Yields() {}

  /** What is behind the arrows, behind {@code yield}, or behind {@code return}. */
  static List<TreePath> of(TreePath switchOrBody) {
    Yields yields = new Yields();
    yields.scan(switchOrBody, null);
    return yields.found;
  }

  @Override
  public @Nullable Void visitCase(CaseTree node, @Nullable Void unused) {
    if (node.getBody() instanceof ExpressionTree value) {
      found.add(new TreePath(getCurrentPath(), value));
      return null;
    }
    return super.visitCase(node, null);
  }

  @Override
  public @Nullable Void visitYield(YieldTree node, @Nullable Void unused) {
    return add(node.getValue());
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree node, @Nullable Void unused) {
    return add(node.getExpression());
  }

  private @Nullable Void add(@Nullable Tree value) {
    if (value != null) {
      found.add(new TreePath(getCurrentPath(), value));
    }
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree node, @Nullable Void unused) {
    return null;
  }
}
