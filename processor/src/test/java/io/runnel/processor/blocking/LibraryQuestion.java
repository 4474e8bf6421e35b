package io.runnel.processor.blocking;

import io.runnel.processor.bytecode.LibraryMethods;
import io.runnel.processor.bytecode.TypesByName;
import io.runnel.processor.javac.Hierarchy;
import io.runnel.processor.javac.SourceTrees;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A processor that asks for the ways from all methods of a class to what blocks. */
final class LibraryQuestion extends AbstractProcessor {

  private final String type;
  private final Catalogue catalogue;
  private final Map<String, LibraryPath> paths = new TreeMap<>();
  private boolean asked;

  LibraryQuestion(String type, String... moreLines) {
    this.type = type;
    Collection<CatalogueLine> lines = new ArrayList<>(Catalogue.builtIn().lines());
    for (String line : moreLines) {
      lines.add(CatalogueLine.parse(line).orElseThrow());
    }
    this.catalogue = Catalogue.of(lines);
  }

  /** Those that were found, by the names of the methods. */
  Map<String, LibraryPath> paths() {
    if (!asked) {
      throw new IllegalStateException(type + " was not found");
    }
    return paths;
  }

  /** The same in words. */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    paths().forEach((name, path) -> texts.put(name, path.toString()));
    return texts;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      SourceTrees trees = SourceTrees.find(processingEnv).orElseThrow();
      trees.onFirstAnalysis(() -> ask(trees));
    }
    return false;
  }

  private void ask(SourceTrees trees) {
    MethodNames names = new MethodNames(trees.elements(), trees.types());
    Hierarchy hierarchy = new Hierarchy(trees.elements());
    BlockingMethods blocking =
        new BlockingMethods(catalogue, names, new OverriddenMethods(hierarchy), method -> false);
    LibraryMethods methods =
        new LibraryMethods(trees.elements(), trees.types(), hierarchy, processingEnv.getFiler());
    LibraryBlocking libraries = new LibraryBlocking(methods, catalogue, blocking, names);
    new TypesByName(trees.elements())
        .find(type)
        .ifPresent(
            found -> {
              asked = true;
              List.copyOf(found.getEnclosedElements()).stream()
                  .filter(ExecutableElement.class::isInstance)
                  .map(ExecutableElement.class::cast)
                  .forEach(
                      method ->
                          libraries
                              .find(method)
                              .ifPresent(
                                  path -> paths.put(method.getSimpleName().toString(), path)));
            });
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
