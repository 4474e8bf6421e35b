package io.runnel.processor.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** What the constructors and blocks of a class assign to its fields. */
final class FieldAssignments extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Trees trees;
  private final Map<Element, List<TreePath>> found = new HashMap<>();

  private FieldAssignments(Trees trees) {
    this.trees = trees;
  }

  static Map<Element, List<TreePath>> in(TreePath type, Trees trees) {
    FieldAssignments assignments = new FieldAssignments(trees);
    for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
      boolean isConstructor =
          member instanceof MethodTree method && method.getName().contentEquals("<init>");
      if (isConstructor || member instanceof BlockTree) {
        assignments.scan(new TreePath(type, member), null);
      }
    }
    return assignments.found;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree node, @Nullable Void unused) {
    ExpressionTree assigned = node.getVariable();
    Element variable = trees.getElement(new TreePath(getCurrentPath(), assigned));
    if (variable != null && variable.getKind() == ElementKind.FIELD) {
      found
          .computeIfAbsent(variable, it -> new ArrayList<>())
          .add(new TreePath(getCurrentPath(), node.getExpression()));
    }
    return super.visitAssignment(node, null);
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
