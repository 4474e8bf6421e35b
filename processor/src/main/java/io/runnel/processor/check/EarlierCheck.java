package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.EarlierModel;
import io.runnel.processor.model.EarlierModel.Flaw;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Each {@code @From} parameter finds its value, and takes it. */
final class EarlierCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    List<Finding> findings = new ArrayList<>();
    for (CallModel call : chain.calls()) {
      call.earlier().stream()
          .filter(earlier -> earlier.flaw() != Flaw.NONE)
          .filter(earlier -> earlier.flaw() != Flaw.UNKNOWN || isWhole(chain, call))
          .forEach(earlier -> findings.add(missing(chain, call, earlier)));
      if (call.fit() == Fit.EARLIER_MISFIT) {
        findings.add(misfit(chain, call, call.stepOrThrow()));
      }
    }
    return findings;
  }

  /** Whether all names before a step are known; else one of them may be meant. */
  private static boolean isWhole(ChainModel chain, CallModel call) {
    return chain.links().stream()
        .filter(link -> link.position() < call.position())
        .allMatch(
            link ->
                !link.calls().isEmpty()
                    && link.calls().stream().allMatch(it -> it.isPass() || it.step().isPresent()));
  }

  private static Finding missing(ChainModel chain, CallModel call, EarlierModel earlier) {
    String name = earlier.parameter().from();
    return Finding.of(
        Problem.EARLIER_VALUE_MISSING,
        call.element().origin(),
        earlier.parameter().name(),
        Words.of(call.stepOrThrow()),
        name,
        Words.of(chain),
        what(chain, call, earlier),
        fix(chain, call, earlier));
  }

  private static String what(ChainModel chain, CallModel call, EarlierModel earlier) {
    return switch (earlier.flaw()) {
      case UNKNOWN -> "no step of that name stands before it";
      case TWICE -> "it stands there twice";
      case ALTERNATIVE ->
          "the chain may take another way, since it is one of " + Words.quoted(earlier.way());
      case TAP -> "it returns nothing";
      case SOURCE -> "it streams, and its chunks are not kept";
      case LIVE ->
          "it is a stream that the step behind it takes live, so that nothing of it is left";
      default -> "it ran once a chunk, and " + gathered(chain, call, earlier);
    };
  }

  /** What the step, or one between the two, takes instead of one chunk. */
  private static String gathered(ChainModel chain, CallModel call, EarlierModel earlier) {
    Fit fit =
        chain.calls().stream()
            .filter(each -> each.number() > earlier.number() && each.position() <= call.position())
            .map(CallModel::fit)
            .filter(Fit::takesMany)
            .findFirst()
            .orElse(Fit.COLLECTED);
    return switch (fit) {
      case COLLECTED -> "here all chunks have been collected";
      case WINDOWED -> "here several chunks have become one window";
      default -> "here the stream itself has been taken";
    };
  }

  private static String fix(ChainModel chain, CallModel call, EarlierModel earlier) {
    if (earlier.flaw() == Flaw.TWICE) {
      return "Give one of the two another name, or spell the one that is meant with its type, like"
          + " the chain does.";
    }
    if (earlier.flaw() == Flaw.SOURCE) {
      return "Let the chunk go on beside what is made of it, by a fan-out behind it: \"... & _\".";
    }
    String name = earlier.parameter().from();
    List<String> names =
        chain.calls().stream()
            .filter(other -> other.position() < call.position() && other.produces())
            .map(other -> other.part().text())
            .distinct()
            .toList();
    return Nearest.to(name, names)
        .filter(near -> !near.equals(name))
        .map(near -> "Did you mean @From(\"" + near + "\")?")
        .orElse(
            "Name a step that stands before it on every way, or write plain @From for the chain's"
                + " input.");
  }

  private static Finding misfit(ChainModel chain, CallModel call, StepModel step) {
    Sides sides =
        new Sides(
            call.earlier().stream()
                .flatMap(
                    earlier ->
                        Stream.concat(
                            earlier.type().map(type -> type.mirror()).stream(),
                            Stream.of(earlier.parameter().type())))
                .toArray(TypeMirror[]::new));
    for (EarlierModel earlier : call.earlier()) {
      String from = earlier.parameter().from();
      String source = from.isEmpty() ? "the chain's input is " : from + " produces ";
      earlier.type().ifPresent(type -> sides.line(source + sides.write(type)));
      sides.line(
          "the parameter "
              + earlier.parameter().name()
              + " takes "
              + sides.write(earlier.parameter().type()));
    }
    return Finding.of(
        Problem.EARLIER_DOES_NOT_FIT,
        call.element().origin(),
        Words.of(step),
        Words.of(chain),
        sides.text());
  }
}
