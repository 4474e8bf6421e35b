package io.runnel.examples.tail;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What is made of a growing file. */
@Uses(TailService.class)
public interface TailChains {

  /** Its lines as they are shown; to be closed, as it ends in no other way. */
  @Chain({"lines", "show"})
  Stream<String> follow(Path file);
}
