package io.runnel.processor.javac;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import java.io.IOException;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The one point of a tree that javac shows: of a declaration its name or keyword, of an operation
 * its operator. The API of trees has only starts and ends, so it is looked for in the text.
 */
final class TreePoint {

  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final CharSequence text;

  private TreePoint(SourcePositions positions, CompilationUnitTree unit, CharSequence text) {
    this.positions = positions;
    this.unit = unit;
    this.text = text;
  }

  /** The offset in the source, or {@link Diagnostic#NOPOS}. */
  static long of(SourcePositions positions, Tree tree, CompilationUnitTree unit) {
    long start = positions.getStartPosition(unit, tree);
    if (start == Diagnostic.NOPOS) {
      return start;
    }
    try {
      CharSequence text = unit.getSourceFile().getCharContent(true);
      long point = new TreePoint(positions, unit, text).of(tree);
      return start <= point && point < text.length() ? point : start;
    } catch (IOException unreadable) {
      return start;
    }
  }

  private long of(Tree tree) {
    if (tree instanceof MethodTree method) {
      return behind(endOfHead(method));
    } else if (tree instanceof VariableTree variable) {
      return nameOf(variable);
    } else if (tree instanceof ClassTree type) {
      return behind(endOfModifiers(type.getModifiers(), type));
    }
    if (tree instanceof NewClassTree made && made.getEnclosingExpression() != null) {
      long dot = behind(endOf(made.getEnclosingExpression()));
      return behind(dot + 1);
    }
    Tree left = leftOf(tree);
    return left == null ? positions.getStartPosition(unit, tree) : behind(endOf(left));
  }

  /** What stands before the operator. */
  private static @Nullable Tree leftOf(Tree tree) {
    if (tree instanceof MemberSelectTree select) {
      return select.getExpression();
    } else if (tree instanceof MethodInvocationTree call) {
      return call.getMethodSelect();
    } else if (tree instanceof BinaryTree operation) {
      return operation.getLeftOperand();
    } else if (tree instanceof ConditionalExpressionTree choice) {
      return choice.getCondition();
    } else if (tree instanceof InstanceOfTree question) {
      return question.getExpression();
    } else if (tree instanceof AssignmentTree assignment) {
      return assignment.getVariable();
    } else if (tree instanceof CompoundAssignmentTree assignment) {
      return assignment.getVariable();
    } else if (tree instanceof ArrayAccessTree access) {
      return access.getExpression();
    } else if (tree instanceof ParameterizedTypeTree type) {
      return type.getType();
    }
    return null;
  }

  private long endOfHead(MethodTree method) {
    if (method.getReturnType() != null) {
      return endOf(method.getReturnType());
    }
    int last = method.getTypeParameters().size() - 1;
    return last < 0
        ? endOfModifiers(method.getModifiers(), method)
        : behind(endOf(method.getTypeParameters().get(last))) + 1;
  }

  /** Behind its type: a constant of an enum has none in the text, and {@code var} has no end. */
  private long nameOf(VariableTree variable) {
    long first = behind(endOfModifiers(variable.getModifiers(), variable));
    Tree type = variable.getType();
    long behindType = type == null ? Diagnostic.NOPOS : behind(endOf(type));
    if (isWord(behindType, variable.getName())) {
      return behindType;
    }
    return isWord(first, "var") ? behind(first + "var".length()) : first;
  }

  private boolean isWord(long at, CharSequence word) {
    int end = (int) at + word.length();
    return startsWith(at, word)
        && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
  }

  private long endOfModifiers(ModifiersTree modifiers, Tree declaration) {
    long end = endOf(modifiers);
    return end == Diagnostic.NOPOS ? positions.getStartPosition(unit, declaration) : end;
  }

  private long endOf(Tree tree) {
    return positions.getEndPosition(unit, tree);
  }

  private boolean startsWith(long at, CharSequence name) {
    return at >= 0
        && at + name.length() <= text.length()
        && name.toString().contentEquals(text.subSequence((int) at, (int) at + name.length()));
  }

  /** The next offset that is in no comment and not blank; an offset that is none stays so. */
  private long behind(long offset) {
    int at = (int) offset;
    while (at >= 0 && at < text.length()) {
      if (startsWith(at, "//")) {
        at = endOfLine(at);
      } else if (startsWith(at, "/*")) {
        at = text.toString().indexOf("*/", at + 2) + 2;
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
