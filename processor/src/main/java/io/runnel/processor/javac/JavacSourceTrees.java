package io.runnel.processor.javac;

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
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** {@link SourceTrees} by javac's tree API. */
final class JavacSourceTrees implements SourceTrees {

  private final JavacTask task;
  private final Trees trees;
  private final Sources sources;

  private JavacSourceTrees(JavacTask task) {
    this.task = task;
    this.trees = Trees.instance(task);
    this.sources = new Sources(trees, task.getTypes());
  }

  static Optional<SourceTrees> find(ProcessingEnvironment env) {
    return TaskLookup.find(env).map(JavacSourceTrees::new);
  }

  @Override
  public void onFirstAnalysis(Runnable action) {
    task.addTaskListener(new FirstAnalysis(task, action));
  }

  @Override
  public SourceTrees unread() {
    return new JavacSourceTrees(task);
  }

  @Override
  public Optional<Code> codeOf(ExecutableElement method) {
    return sources.codeOf(method);
  }

  @Override
  public Optional<Code> staticInitialiserOf(TypeElement type) {
    return sources.staticInitialiserOf(type);
  }

  @Override
  public List<TypeElement> constantClassesOf(TypeElement enumType) {
    return sources.constantClassesOf(enumType);
  }

  @Override
  public boolean isSource(TypeElement type) {
    return sources.classOf(type).isPresent();
  }

  @Override
  public @Nullable Element declarationAround(Element declaration) {
    return sources.declarationAround(declaration);
  }

  @Override
  public boolean isBraced(Element element, AnnotationMirror mirror, AnnotationValue array) {
    return trees.getTree(element, mirror, array) instanceof NewArrayTree;
  }

  @Override
  public Optional<Place> placeOf(
      Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value) {
    return Optional.ofNullable(pathOf(element, mirror, value))
        .map(path -> new TreePlace(trees, path));
  }

  private @Nullable TreePath pathOf(
      Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value) {
    if (mirror == null) {
      return trees.getPath(element);
    }
    return value == null ? trees.getPath(element, mirror) : trees.getPath(element, mirror, value);
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
