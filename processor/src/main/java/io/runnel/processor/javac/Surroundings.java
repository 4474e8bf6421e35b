package io.runnel.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Objects;
import javax.lang.model.element.Element;

/**
 * What code inherits from where it stands.
 *
 * @param declaredIn the innermost declaration around it: a local variable, a method, a field, a
 *     class
 * @param done the futures that are known to be done
 */
record Surroundings(Element declaredIn, DoneFutures done) {

  /** Of a place that nothing is known about but the declarations around it. */
  static Surroundings at(TreePath path, Trees trees) {
    TreePath member = path;
    while (!(parentOf(member).getLeaf() instanceof ClassTree)) {
      member = parentOf(member);
    }
    Element element = trees.getElement(member);
    // A block has none.
    return new Surroundings(
        element != null
            ? element
            : Objects.requireNonNull(trees.getElement(parentOf(member)), "a class has an element"),
        new DoneFutures());
  }

  private static TreePath parentOf(TreePath path) {
    return Objects.requireNonNull(path.getParentPath(), "code stands in a class");
  }
}
