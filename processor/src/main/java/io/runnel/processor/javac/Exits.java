package io.runnel.processor.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.YieldTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements that are never left at their end, seen by their shape alone. */
final class Exits {

  private Exits() {}

  static boolean always(@Nullable StatementTree statement) {
    if (statement instanceof BlockTree block) {
      List<? extends StatementTree> inner = block.getStatements();
      return !inner.isEmpty() && always(inner.get(inner.size() - 1));
    }
    if (statement instanceof IfTree choice) {
      return always(choice.getThenStatement()) && always(choice.getElseStatement());
    }
    return statement instanceof ReturnTree
        || statement instanceof ThrowTree
        || statement instanceof BreakTree
        || statement instanceof ContinueTree
        || statement instanceof YieldTree;
  }
}
