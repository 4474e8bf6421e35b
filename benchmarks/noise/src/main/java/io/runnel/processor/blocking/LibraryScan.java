package io.runnel.processor.blocking;

import io.runnel.benchmarks.noise.Finding;
import io.runnel.benchmarks.noise.Measured;
import io.runnel.processor.bytecode.LibraryMethods;
import io.runnel.processor.javac.Hierarchy;
import io.runnel.processor.bytecode.TypesByName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Asks for each public method of some libraries whether RNL303 would warn of it. */
public final class LibraryScan extends AbstractProcessor {

  private final List<Path> jars;
  private final boolean withShort;
  private final List<Measured> measured = new ArrayList<>();

  public LibraryScan(List<Path> jars, boolean withShort) {
    this.jars = List.copyOf(jars);
    this.withShort = withShort;
  }

  /** What was found, library by library, when the compilation is over. */
  public List<Measured> measured() {
    return measured;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      Elements elements = processingEnv.getElementUtils();
      Types types = processingEnv.getTypeUtils();
      Hierarchy hierarchy = new Hierarchy(elements);
      Catalogue catalogue = withShort ? withShortWaits(Catalogue.builtIn()) : Catalogue.builtIn();
      MethodNames names = new MethodNames(elements, types);
      LibraryBlocking libraries =
          new LibraryBlocking(
              new LibraryMethods(elements, types, hierarchy, processingEnv.getFiler()),
              catalogue,
              new BlockingMethods(
                  catalogue, names, new OverriddenMethods(hierarchy), method -> false),
              names);
      jars.forEach(jar -> measured.add(measure(jar, libraries, names)));
    }
    return false;
  }

  private Measured measure(Path jar, LibraryBlocking libraries, MethodNames names) {
    String library = jar.getFileName().toString().replaceFirst("\\.jar$", "");
    List<Finding> findings = new ArrayList<>();
    List<ExecutableElement> methods = methodsOf(jar);
    for (ExecutableElement method : methods) {
      Optional<LibraryPath> path = libraries.find(method);
      path.ifPresent(
          found ->
              findings.add(
                  new Finding(
                      library,
                      names.readable(method),
                      found.category(),
                      found.frames().size(),
                      found.toString())));
    }
    return new Measured(library, methods.size(), findings);
  }

  /** Those that can be called from anywhere and have a body. */
  private List<ExecutableElement> methodsOf(Path jar) {
    TypesByName types = new TypesByName(processingEnv.getElementUtils());
    return classesIn(jar).stream()
        .flatMap(name -> types.find(name).stream())
        .filter(LibraryScan::isOpen)
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }

  private static List<String> classesIn(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF"))
          .filter(name -> !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isOpen(Element type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** With names of their own the categories are left out no more. */
  private static Catalogue withShortWaits(Catalogue catalogue) {
    return Catalogue.of(
        catalogue.lines().stream()
            .map(
                line ->
                    CatalogueLine.parse(
                            line.category()
                                .replaceFirst("^(lock|park|dns)$", "short-$1")
                                .concat("\t" + line.signature()))
                        .orElseThrow())
            .toList());
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
