package io.runnel.processor.generate;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.StreamMarks;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan of a chain as people read it, the same as {@code Plan} prints at run time. */
public final class PlanText {

  private PlanText() {}

  /** {@code pull[pages] => await[fetch] ahead 200 => window(500) => offload[write]}. */
  public static String of(ChainModel chain) {
    StringBuilder text = new StringBuilder();
    for (LinkModel link : chain.allLinks()) {
      CallModel first = link.calls().get(0);
      if (first.fit() == Fit.WINDOWED) {
        text.append(" => window(")
            .append(first.stepOrThrow().marks().chunks().window())
            .append(")");
      }
      first.fit().gathered().ifPresent(how -> text.append(" -> ").append(how.label()));
      if (link.position() > 1) {
        boolean isPerChunk = first.fit() == Fit.PER_CHUNK || first.fit() == Fit.WINDOWED;
        text.append(isPerChunk ? " => " : " -> ");
      }
      text.append(text(chain, link));
    }
    return text.toString();
  }

  private static String text(ChainModel chain, LinkModel link) {
    Stream<String> parts = link.calls().stream().map(call -> text(chain, link, call));
    return switch (link.element().shape()) {
      case FAN_OUT -> parts.collect(Collectors.joining(" & ", "(", ")"));
      case ROUTE ->
          parts.collect(
              Collectors.joining(" | ", Catches.isRoute(chain, link) ? "try (" : "(", ")"));
      default -> parts.collect(Collectors.joining());
    };
  }

  private static String text(ChainModel chain, LinkModel link, CallModel call) {
    if (call.isPass()) {
      return "_";
    }
    StepModel step = call.stepOrThrow();
    String caught = Catches.isCall(chain, link, call) ? "try " : "";
    return caught
        + step.kind().label()
        + "["
        + step.name()
        + "]"
        + ahead(link, call)
        + Chunks.ofBranch(chain, link, call).map(how -> " " + how.label()).orElse("");
  }

  /** {@code ahead 8 unordered}. */
  private static String ahead(LinkModel link, CallModel call) {
    if (!Chunks.runsAhead(link, call)) {
      return "";
    }
    StreamMarks marks = call.stepOrThrow().marks().chunks();
    return " ahead " + marks.ahead() + (marks.ordered() ? "" : " unordered");
  }
}
