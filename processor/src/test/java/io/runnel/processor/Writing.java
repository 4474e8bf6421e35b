package io.runnel.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor of somebody else, which writes some classes in each round. */
final class Writing extends AbstractProcessor {

  private static final Pattern NAME = Pattern.compile("(?:class|interface|record) (\\w+)");
  private static final int LAST = -1;

  private final Map<Integer, List<String>> texts = new HashMap<>();
  private final String annotations;
  private int round;

  private Writing(String annotations) {
    this.annotations = annotations;
  }

  /** One that is asked even where there is no annotation. */
  static Writing always() {
    return new Writing("*");
  }

  /** One that is asked about its own annotation. */
  static Writing forAnnotation(String name) {
    return new Writing(name);
  }

  /** In this round, counted from 1, and in the package {@code demo}. */
  Writing in(int number, String... classes) {
    texts.put(number, List.of(classes));
    return this;
  }

  /** In the last round, of which javac warns. */
  Writing inTheLast(String... classes) {
    return in(LAST, classes);
  }

  @Override
  public boolean process(Set<? extends TypeElement> found, RoundEnvironment environment) {
    round = environment.processingOver() ? LAST : round + 1;
    texts.getOrDefault(round, List.of()).forEach(this::write);
    return false;
  }

  private void write(String text) {
    Matcher name = NAME.matcher(text);
    if (!name.find()) {
      throw new IllegalArgumentException(text);
    }
    try (Writer writer =
        processingEnv.getFiler().createSourceFile("demo." + name.group(1)).openWriter()) {
      writer.write("package demo;\nimport io.runnel.annotation.*;\n" + text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(annotations);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
