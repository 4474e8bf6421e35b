package io.runnel.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** The operands of a call as it stands in the source. */
final class WrittenOperands extends Operands {

  private final Sources sources;
  private final ExecutableElement method;
  private final TreePath call;
  private final TreePath select;
  private final List<? extends ExpressionTree> written;
  private final @Nullable Value object;

  /**
   * Operands that are not read yet.
   *
   * @param select where the method is named
   * @param object what it is called on, if that is known; null if {@code select} tells
   */
  WrittenOperands(
      Sources sources,
      ExecutableElement method,
      TreePath call,
      TreePath select,
      List<? extends ExpressionTree> written,
      @Nullable Value object) {
    this.sources = sources;
    this.method = method;
    this.call = call;
    this.select = select;
    this.written = written;
    this.object = object;
  }

  @Override
  Value readReceiver() {
    return object != null ? object : sources.values().receiver(select, method);
  }

  @Override
  List<Value> readArguments() {
    return written.isEmpty() ? List.of() : sources.values().ofAll(call, written);
  }
}
