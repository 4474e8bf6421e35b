package io.runnel.processor.javac;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;

/** The body of a lambda. */
final class LambdaCode extends FunctionCode {

  private final Sources sources;
  private final TreePath path;

  LambdaCode(Sources sources, TreePath path, Surroundings surroundings) {
    super(surroundings);
    this.sources = sources;
    this.path = path;
  }

  @Override
  public String name() {
    return "a lambda";
  }

  @Override
  public boolean isReference() {
    return false;
  }

  @Override
  public List<VariableElement> parameters() {
    List<VariableElement> parameters = new ArrayList<>();
    for (VariableTree parameter : tree().getParameters()) {
      if (sources.trees().getElement(new TreePath(path, parameter)) instanceof VariableElement it) {
        parameters.add(it);
      }
    }
    return parameters;
  }

  @Override
  List<Call> read() {
    CallScanner scanner = new CallScanner(sources, path, surroundings());
    parameters().forEach(scanner.done()::declare);
    scanner.scanIn(path, tree().getBody());
    return scanner.calls();
  }

  private LambdaExpressionTree tree() {
    return (LambdaExpressionTree) path.getLeaf();
  }
}
