package io.runnel.processor.blocking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way from a method of a library to a call that blocks.
 *
 * @param origin the jar or folder that has the method, like {@code client.jar}
 * @param frames the method, and those on the way, each called by the one before
 * @param blocked what the last of them calls, like {@code CompletableFuture.join()}
 * @param line the line of the catalogue that says that this blocks
 */
record LibraryPath(String origin, List<Frame> frames, String blocked, CatalogueLine line) {

  /**
   * A method on the way.
   *
   * @param method its name, with that of the class if the frame before is of another one
   * @param file the source file that it was compiled from, empty if that is not told
   * @param line the line of the call that leads on, 0 if that is not told
   */
  record Frame(String method, String file, int line) {

    /** {@code Client.java:40}, or as much of it as is told. */
    String place() {
      return file.isEmpty() || line == 0 ? file : file + ":" + line;
    }
  }

  /** What the call that blocks waits for. */
  String category() {
    return line.category();
  }

  /** The same without the method itself. */
  String behindFirst() {
    return from(1);
  }

  /** {@code fetch -> get -> CompletableFuture.join() (Client.java:40)}. */
  @Override
  public String toString() {
    return from(0);
  }

  private String from(int first) {
    String calls =
        Stream.concat(frames.stream().skip(first).map(Frame::method), Stream.of(blocked))
            .collect(Collectors.joining(" -> "));
    String place = frames.get(frames.size() - 1).place();
    return place.isEmpty() ? calls : calls + " (" + place + ")";
  }
}
