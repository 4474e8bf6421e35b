package io.runnel.processor.javac;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Code whose calls are read when they are first asked for. */
abstract class BodyCode implements Code {

  private @Nullable List<Call> calls;

  @Override
  public final List<Call> calls() {
    List<Call> read = calls;
    if (read == null) {
      read = read();
      calls = read;
    }
    return read;
  }

  abstract List<Call> read();

  @Override
  public String toString() {
    return name();
  }
}
