package io.runnel.processor.blocking;

import io.runnel.processor.blocking.LibraryPath.Frame;
import io.runnel.processor.bytecode.LibraryCall;
import io.runnel.processor.bytecode.LibraryMethod;
import java.util.List;
import java.util.stream.Stream;

/** How the search came to a method of a library: the frames before it, and the method. */
record LibraryWay(List<Frame> before, LibraryMethod end, String name) {

  static LibraryWay from(LibraryMethod start) {
    return new LibraryWay(List.of(), start, nameOf(start));
  }

  int hops() {
    return before.size();
  }

  /** The way that goes on by a call in its last method. */
  LibraryWay on(LibraryCall call, LibraryMethod next) {
    boolean sameClass = next.declaredIn().equals(end.declaredIn());
    String name = nameOf(next);
    boolean bare = sameClass || next.isConstructor();
    return new LibraryWay(
        frames(call), next, bare ? name : next.declaredIn().simpleName() + "." + name);
  }

  /** The path that ends with a call in its last method. */
  LibraryPath path(LibraryCall call, LibraryLines.Said said) {
    // All of the way is in one jar.
    return new LibraryPath(end.declaredIn().originName(), frames(call), said.callee(), said.line());
  }

  private List<Frame> frames(LibraryCall call) {
    Frame last = new Frame(name, end.declaredIn().sourceFile(), call.line());
    return Stream.concat(before.stream(), Stream.of(last)).toList();
  }

  private static String nameOf(LibraryMethod method) {
    return method.isConstructor() ? "new " + method.declaredIn().simpleName() : method.name();
  }
}
