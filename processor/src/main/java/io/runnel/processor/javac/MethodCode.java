package io.runnel.processor.javac;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The body of a method; of a constructor with what the class initialises (JLS 12.5), unless another
 * constructor of the class does that.
 */
final class MethodCode extends BodyCode {

  private final Sources sources;
  private final SourceClass source;
  private final ExecutableElement method;
  private final TreePath path;

  MethodCode(Sources sources, SourceClass source, ExecutableElement method, TreePath path) {
    this.sources = sources;
    this.source = source;
    this.method = method;
    this.path = path;
  }

  @Override
  public String name() {
    return ReadableNames.of(method);
  }

  @Override
  public Element within() {
    return method;
  }

  @Override
  public boolean isMethod() {
    return true;
  }

  @Override
  public boolean isReference() {
    return false;
  }

  @Override
  public List<? extends VariableElement> parameters() {
    return method.getParameters();
  }

  @Override
  List<Call> read() {
    CallScanner scanner =
        new CallScanner(sources, path, new Surroundings(method, new DoneFutures()));
    parameters().forEach(scanner.done()::declare);
    scanner.scanIn(path, ((MethodTree) path.getLeaf()).getBody());
    if (method.getKind() != ElementKind.CONSTRUCTOR) {
      return scanner.calls();
    }
    TypeElement type = DeclaringType.of(method);
    if (!scanner.callsConstructorOf(type)) {
      if (!scanner.callsSuperConstructor()) {
        scanner.callImplicitSuper(type);
      }
      source.initialisers().forEach(scanner::scanInitialiser);
    }
    return scanner.calls();
  }
}
