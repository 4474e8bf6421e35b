package io.runnel.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.runnel.processor.report.Location;
import java.util.Optional;
import javax.tools.Diagnostic;

/** A place where a tree stands. */
record TreePlace(Trees trees, Tree tree, CompilationUnitTree unit) implements Place {

  TreePlace(Trees trees, TreePath path) {
    this(trees, path.getLeaf(), path.getCompilationUnit());
  }

  @Override
  public void print(Diagnostic.Kind kind, String message) {
    trees.printMessage(kind, message, tree, unit);
  }

  @Override
  public Optional<Location> location() {
    long at = TreePoint.of(trees.getSourcePositions(), tree, unit);
    LineMap lines = unit.getLineMap();
    return at == Diagnostic.NOPOS || lines == null
        ? Optional.empty()
        : Optional.of(
            new Location(
                SourcePath.of(unit.getSourceFile()),
                lines.getLineNumber(at),
                lines.getColumnNumber(at)));
  }

  @Override
  public String file() {
    String name = unit.getSourceFile().getName();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  @Override
  public long line() {
    long at = position();
    return at == Diagnostic.NOPOS || unit.getLineMap() == null
        ? 0
        : unit.getLineMap().getLineNumber(at);
  }

  /** Of a member the name, which may stand lines below the start of a chain of calls. */
  private long position() {
    SourcePositions positions = trees.getSourcePositions();
    long end =
        tree instanceof MemberSelectTree ? positions.getEndPosition(unit, tree) : Diagnostic.NOPOS;
    return end == Diagnostic.NOPOS ? positions.getStartPosition(unit, tree) : end;
  }
}
