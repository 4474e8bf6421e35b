package io.runnel.processor.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a method: what each holds for good, and which are assigned again and so may hold
 * anything.
 */
final class Locals extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Trees trees;
  private final Map<Element, TreePath> values = new HashMap<>();
  private final Map<Element, List<ExpressionTree>> assigned = new HashMap<>();
  private final Set<Element> computed = new HashSet<>();
  private final Map<Element, TreePath> iterated = new HashMap<>();
  private final Set<Element> changing = new HashSet<>();

  private Locals(Trees trees) {
    this.trees = trees;
  }

  /** Reads the method, or field or block of a class, at the path. */
  static Locals in(TreePath member, Trees trees) {
    Locals locals = new Locals(trees);
    locals.scan(member, null);
    return locals;
  }

  /** The outermost method, field or block that the path leads through. */
  static TreePath memberAround(TreePath path) {
    TreePath found = path;
    for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
      Tree leaf = at.getLeaf();
      if (at.getParentPath().getLeaf() instanceof ClassTree && !(leaf instanceof ClassTree)) {
        found = at;
      }
    }
    return found;
  }

  /**
   * The expression whose value the variable has as long as it lives; null if it may have others.
   */
  @Nullable TreePath valueOf(Element variable) {
    return isChanging(variable) ? null : values.get(variable);
  }

  /** All expressions that are assigned to the local variable; empty if not all are known. */
  List<ExpressionTree> allValuesOf(Element variable) {
    return computed.contains(variable) ? List.of() : assigned.getOrDefault(variable, List.of());
  }

  /** What the variable of a loop gets its values from; null if it is no such variable. */
  @Nullable TreePath iteratedBy(Element variable) {
    return isChanging(variable) ? null : iterated.get(variable);
  }

  /** Whether the variable gets another value than its first. */
  boolean isChanging(Element variable) {
    return changing.contains(variable);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
    Element variable = trees.getElement(getCurrentPath());
    ExpressionTree initializer = node.getInitializer();
    if (variable != null && initializer != null) {
      values.put(variable, new TreePath(getCurrentPath(), initializer));
      note(variable, initializer);
    }
    return super.visitVariable(node, null);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree node, @Nullable Void unused) {
    Element variable = elementOf(node.getVariable());
    if (variable != null) {
      iterated.put(variable, new TreePath(getCurrentPath(), node.getExpression()));
    }
    return super.visitEnhancedForLoop(node, null);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree node, @Nullable Void unused) {
    Element variable = elementOf(node.getVariable());
    if (variable != null) {
      TreePath value = new TreePath(getCurrentPath(), node.getExpression());
      note(variable, node.getExpression());
      boolean hadOne = values.putIfAbsent(variable, value) != null;
      if (hadOne || variable.getKind() == ElementKind.PARAMETER) {
        changing.add(variable);
      }
    }
    return super.visitAssignment(node, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(
      CompoundAssignmentTree node, @Nullable Void unused) {
    change(node.getVariable());
    return super.visitCompoundAssignment(node, null);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree node, @Nullable Void unused) {
    switch (node.getKind()) {
      case POSTFIX_INCREMENT, POSTFIX_DECREMENT, PREFIX_INCREMENT, PREFIX_DECREMENT ->
          change(node.getExpression());
      default -> {}
    }
    return super.visitUnary(node, null);
  }

  private void change(ExpressionTree expression) {
    Element variable = elementOf(expression);
    if (variable != null) {
      changing.add(variable);
      computed.add(variable);
    }
  }

  private void note(Element variable, ExpressionTree value) {
    assigned.computeIfAbsent(variable, it -> new ArrayList<>()).add(value);
  }

  private @Nullable Element elementOf(Tree tree) {
    return trees.getElement(new TreePath(getCurrentPath(), tree));
  }
}
