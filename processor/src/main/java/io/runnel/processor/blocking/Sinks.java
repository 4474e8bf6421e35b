package io.runnel.processor.blocking;

import io.runnel.processor.javac.Call;
import io.runnel.processor.reach.Node;
import io.runnel.processor.reach.Site;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** What a call does itself: what the judge found, or what the bytes of a library tell. */
final class Sinks {

  private final BlockingJudge judge;

  Sinks(BlockingJudge judge) {
    this.judge = judge;
  }

  /** What the call does by itself. */
  Optional<Sink> of(Site site) {
    Call call = site.call();
    return switch (site.ruling()) {
      case FOUND -> judge.lineFor(call).map(line -> new Sink.Listed(call.target(), line));
      case FOLLOW ->
          judge.inLibrary(call.target()).map(path -> new Sink.InLibrary(call.target(), path));
      case LEAVE -> Optional.empty();
    };
  }

  /** What a method is that one of the compilation's classes has in place of the one called. */
  Optional<Sink> of(Node node) {
    return node.isFound() && node.code().within() instanceof ExecutableElement method
        ? judge.lineFor(method).map(line -> new Sink.Listed(method, line))
        : Optional.empty();
  }
}
