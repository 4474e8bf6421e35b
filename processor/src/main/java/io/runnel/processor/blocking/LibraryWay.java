package io.runnel.processor.blocking;

import io.runnel.processor.blocking.LibraryPath.Frame;
import io.runnel.processor.bytecode.LibraryCall;
import io.runnel.processor.bytecode.LibraryMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the search came to a method of a library.
 *
 * @param before the way to the method that calls it; null for the first one
 * @param by that call
 * @param hops how many methods are before it
 */
record LibraryWay(
    LibraryMethod end, @Nullable LibraryWay before, @Nullable LibraryCall by, int hops) {

  static LibraryWay from(LibraryMethod start) {
    return new LibraryWay(start, null, null, 0);
  }

  /** The way that goes on by a call in its last method. */
  LibraryWay on(LibraryCall call, LibraryMethod next) {
    return new LibraryWay(next, this, call, hops + 1);
  }

  /** The path that ends with a call in its last method. */
  LibraryPath path(LibraryCall call, LibraryLines.Said said) {
    List<Frame> frames = new ArrayList<>();
    LibraryCall left = call;
    for (LibraryWay at = this; at != null && left != null; at = at.before) {
      frames.add(new Frame(at.name(), at.end.declaredIn().sourceFile(), left.line()));
      left = at.by;
    }
    Collections.reverse(frames);
    // All of the way is in one jar.
    return new LibraryPath(end.declaredIn().originName(), frames, said.callee(), said.line());
  }

  /** With that of its class, if the method before is of another one. */
  private String name() {
    if (end.isConstructor()) {
      return "new " + end.declaredIn().simpleName();
    }
    boolean isOfOtherClass =
        before != null && !before.end.declaredIn().name().equals(end.declaredIn().name());
    return isOfOtherClass ? end.declaredIn().simpleName() + "." + end.name() : end.name();
  }
}
