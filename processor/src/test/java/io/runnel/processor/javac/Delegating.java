package io.runnel.processor.javac;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** An environment that passes everything on to another one. */
abstract class Delegating implements ProcessingEnvironment {

  private final Supplier<ProcessingEnvironment> inner;

  Delegating(Supplier<ProcessingEnvironment> inner) {
    this.inner = inner;
  }

  @Override
  public Map<String, String> getOptions() {
    return inner.get().getOptions();
  }

  @Override
  public Messager getMessager() {
    return inner.get().getMessager();
  }

  @Override
  public Filer getFiler() {
    return inner.get().getFiler();
  }

  @Override
  public Elements getElementUtils() {
    return inner.get().getElementUtils();
  }

  @Override
  public Types getTypeUtils() {
    return inner.get().getTypeUtils();
  }

  @Override
  public SourceVersion getSourceVersion() {
    return inner.get().getSourceVersion();
  }

  @Override
  public Locale getLocale() {
    return inner.get().getLocale();
  }
}
