package io.runnel.processor.javac;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What runs once, when a class is first used (JLS 12.4). */
final class StaticInitialiserCode extends BodyCode {

  private final Sources sources;
  private final SourceClass source;
  private final TypeElement type;

  StaticInitialiserCode(Sources sources, SourceClass source, TypeElement type) {
    this.sources = sources;
    this.source = source;
    this.type = type;
  }

  @Override
  public String name() {
    return ReadableNames.of(type) + "'s static initialiser";
  }

  @Override
  public Element within() {
    return type;
  }

  @Override
  public boolean isMethod() {
    return false;
  }

  @Override
  public boolean isReference() {
    return false;
  }

  @Override
  public List<VariableElement> parameters() {
    return List.of();
  }

  @Override
  List<Call> read() {
    CallScanner scanner =
        new CallScanner(sources, source.path(), new Surroundings(type, new DoneFutures()));
    source.staticInitialisers().forEach(scanner::scanInitialiser);
    return scanner.calls();
  }
}
