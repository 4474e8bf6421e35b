package io.runnel.processor.javac;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** A method reference: code that makes one call, and nobody knows with what. */
final class ReferenceCode extends FunctionCode {

  private final Sources sources;
  private final TreePath path;

  ReferenceCode(Sources sources, TreePath path, Surroundings surroundings) {
    super(surroundings);
    this.sources = sources;
    this.path = path;
  }

  @Override
  public String name() {
    return tree().getQualifierExpression() + "::" + tree().getName();
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public List<VariableElement> parameters() {
    return List.of();
  }

  @Override
  List<Call> read() {
    if (!(sources.elementAt(path) instanceof ExecutableElement method)) {
      return List.of(); // the constructor of an array
    }
    return List.of(
        new Call(
            method,
            Values.isSuper(tree().getQualifierExpression()),
            new ReceiverOf(method),
            surroundings().declaredIn(),
            known(),
            new TreePlace(sources.trees(), path)));
  }

  private final class ReceiverOf extends Operands {

    private final ExecutableElement method;

    ReceiverOf(ExecutableElement method) {
      this.method = method;
    }

    @Override
    Value readReceiver() {
      TypeElement owner = DeclaringType.of(method);
      if (method.getKind() == ElementKind.CONSTRUCTOR) {
        return new Value.Instance(owner, method, List.of());
      }
      TreePath qualifier = new TreePath(path, tree().getQualifierExpression());
      return sources.trees().getElement(qualifier) instanceof TypeElement type
          ? new Value.Any(type)
          : sources.values().of(qualifier);
    }
  }

  private Call.KnownDone known() {
    return DoneFlow.knownOf(
        new TreePath(path, tree().getQualifierExpression()), sources, surroundings().done());
  }

  private MemberReferenceTree tree() {
    return (MemberReferenceTree) path.getLeaf();
  }
}
