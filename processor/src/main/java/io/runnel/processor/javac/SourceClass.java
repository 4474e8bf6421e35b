package io.runnel.processor.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Where the members of a class stand that is being compiled. */
final class SourceClass {

  private final Map<Element, TreePath> members = new HashMap<>();
  private final List<TreePath> initialisers = new ArrayList<>();
  private final List<TreePath> staticInitialisers = new ArrayList<>();

  private final TreePath path;
  private final Trees trees;
  private @Nullable Map<Element, List<TreePath>> assignments;

  SourceClass(TreePath path, Trees trees) {
    this.path = path;
    this.trees = trees;
    for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
      TreePath at = new TreePath(path, member);
      if (member instanceof MethodTree || member instanceof VariableTree) {
        Element element = trees.getElement(at);
        if (element != null) {
          members.put(element, at);
        }
      }
      if (member instanceof BlockTree block) {
        (block.isStatic() ? staticInitialisers : initialisers).add(at);
      } else if (member instanceof VariableTree field && field.getInitializer() != null) {
        (isStatic(field, at, trees) ? staticInitialisers : initialisers).add(at);
      }
    }
  }

  /** A field of an interface is static without saying so. */
  private static boolean isStatic(VariableTree field, TreePath at, Trees trees) {
    Element element = trees.getElement(at);
    return element == null
        ? field.getModifiers().getFlags().contains(Modifier.STATIC)
        : element.getModifiers().contains(Modifier.STATIC);
  }

  TreePath path() {
    return path;
  }

  /** Where the method or field stands; null if it is not written. */
  @Nullable TreePath member(Element element) {
    return members.get(element);
  }

  /** The fields with a value, and the blocks, that run for each object. */
  List<TreePath> initialisers() {
    return initialisers;
  }

  /** Those that run once, when the class is first used. */
  List<TreePath> staticInitialisers() {
    return staticInitialisers;
  }

  /** What constructors and blocks assign to the field. */
  List<TreePath> assignmentsOf(Element field) {
    Map<Element, List<TreePath>> known = assignments;
    if (known == null) {
      known = FieldAssignments.in(path, trees);
      assignments = known;
    }
    return known.getOrDefault(field, List.of());
  }
}
