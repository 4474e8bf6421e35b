package io.runnel.processor.javac;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** {@link SourceTrees} by javac's tree API. */
final class JavacSourceTrees implements SourceTrees {

  private final JavacTask task;
  private final Trees trees;

  private JavacSourceTrees(JavacTask task) {
    this.task = task;
    this.trees = Trees.instance(task);
  }

  static Optional<SourceTrees> find(ProcessingEnvironment env) {
    return TaskLookup.find(env).map(JavacSourceTrees::new);
  }

  @Override
  public void onFirstAnalysis(Runnable action) {
    task.addTaskListener(new FirstAnalysis(task, action));
  }

  @Override
  public List<CalledMethod> callsIn(ExecutableElement method) {
    TreePath path = trees.getPath(method);
    if (path == null || !(path.getLeaf() instanceof MethodTree tree) || tree.getBody() == null) {
      return List.of();
    }
    CallScanner scanner =
        new CallScanner(trees, task.getTypes(), method, path.getCompilationUnit());
    scanner.scan(new TreePath(path, tree.getBody()), null);
    return scanner.calls();
  }

  @Override
  public boolean isBraced(Element element, AnnotationMirror mirror, AnnotationValue array) {
    return trees.getTree(element, mirror, array) instanceof NewArrayTree;
  }

  @Override
  public Elements elements() {
    return task.getElements();
  }

  @Override
  public Types types() {
    return task.getTypes();
  }
}
