package io.runnel.processor.report;

import java.util.Optional;
import javax.tools.Diagnostic;

/** A place in the source that the compiler can point at. */
public interface Spot {

  void print(Diagnostic.Kind kind, String message);

  /** Where it is; empty if the compiler does not know. */
  Optional<Location> location();
}
