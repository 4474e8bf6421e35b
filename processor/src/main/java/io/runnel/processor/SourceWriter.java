package io.runnel.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.runnel.processor.generate.Layout;
import io.runnel.processor.model.Reach;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;
import io.runnel.processor.report.Reporter;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** Hands generated classes to javac. */
final class SourceWriter {

  private final Filer filer;
  private final Elements elements;
  private final Reporter reporter;
  private boolean hasWritten;

  SourceWriter(Filer filer, Elements elements, Reporter reporter) {
    this.filer = filer;
    this.elements = elements;
    this.reporter = reporter;
  }

  /** Forgets what earlier rounds wrote. */
  void startRound() {
    hasWritten = false;
  }

  /** Whether this round wrote a class. */
  boolean hasWritten() {
    return hasWritten;
  }

  /** Writes a class into the package of what it is made from. */
  void write(TypeSpec type, TypeElement madeFrom) {
    PackageElement home = Reach.packageOf(madeFrom);
    JavaFile file =
        JavaFile.builder(home.getQualifiedName().toString(), type)
            .indent("  ")
            .skipJavaLangImports(!hidesJavaLang(home))
            .build();
    try (Writer source = create(home, type).openWriter()) {
      source.write(Layout.of(file.toString()));
      hasWritten = true;
    } catch (IOException failure) {
      reporter.report(
          Finding.of(
              Problem.FILE_NOT_WRITTEN,
              Origin.of(madeFrom),
              type.name(),
              String.valueOf(failure.getMessage())));
    }
  }

  private JavaFileObject create(PackageElement home, TypeSpec type) throws IOException {
    String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
    return filer.createSourceFile(
        prefix + type.name(), type.originatingElements().toArray(Element[]::new));
  }

  /** Whether the package has a class like {@code Object}, which {@code java.lang} has too. */
  private boolean hidesJavaLang(PackageElement home) {
    for (Element type : home.getEnclosedElements()) {
      if (elements.getTypeElement("java.lang." + type.getSimpleName()) != null) {
        return true;
      }
    }
    return false;
  }
}
