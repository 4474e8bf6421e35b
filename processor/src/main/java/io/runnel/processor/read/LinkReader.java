package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.Arrival.Pace;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.ScopesModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.WellKnown;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Follows the value from step to step: what arrives, how it fits, what goes on. */
final class LinkReader {

  private final TypeQuestions types;
  private final ScopesModel scopes;
  private final Exports exports;

  LinkReader(TypeQuestions types, ScopesModel scopes) {
    this.types = types;
    this.scopes = scopes;
    this.exports = new Exports(types);
  }

  LinkModel link(int position, ElementModel element, Arrival arrival) {
    Optional<StepModel> step = soundStep(element);
    Fit fit = step.map(sound -> fit(sound, arrival)).orElse(Fit.UNKNOWN);
    return link(position, element, step, arrival, fit);
  }

  /** A fold step takes all chunks, even where it could take each of them. */
  LinkModel fold(int position, ElementModel element, Arrival arrival) {
    Optional<StepModel> step = soundStep(element);
    if (step.isEmpty() || arrival.type().isEmpty() || !arrival.isStream()) {
      return link(position, element, step, arrival, Fit.UNKNOWN);
    }
    boolean fits = takesList(step.get(), arrival.typeOrThrow());
    return link(position, element, step, arrival, fits ? Fit.COLLECTED : Fit.MISFIT);
  }

  private LinkModel link(
      int position, ElementModel element, Optional<StepModel> step, Arrival arrival, Fit fit) {
    List<StepModel> converters =
        fit == Fit.MISFIT ? converters(step.orElseThrow(), arrival.typeOrThrow()) : List.of();
    TypeElement home = scopes.types().get(0).type();
    Optional<String> unexported = step.flatMap(s -> exports.missing(home, s.mentioned()));
    return new LinkModel(position, element, step, arrival, fit, converters, unexported);
  }

  /** The steps that take what arrives and produce what is needed. */
  private List<StepModel> converters(StepModel step, TypeMirror arriving) {
    return scopes
        .steps()
        .filter(
            other ->
                other.isSound()
                    && !other.needsGenericInstance()
                    && !other.isTap()
                    && !other.marks().streaming())
        .filter(other -> types.accepts(other.input().type(), arriving))
        .filter(other -> types.accepts(step.input().type(), other.produced()))
        .distinct()
        .toList();
  }

  /** What goes on behind a step. */
  Arrival behind(LinkModel link) {
    if (link.step().isEmpty()) {
      return Arrival.unknown();
    }
    StepModel step = link.stepOrThrow();
    if (step.isTap()) {
      return behindTap(link);
    }
    if (step.marks().streaming()) {
      return Arrival.from(step, Pace.CHUNKS);
    }
    return Arrival.from(
        step,
        switch (link.fit()) {
          case VALUE, COLLECTED -> Pace.VALUE;
          case PER_CHUNK -> Pace.CHUNKS;
          default -> link.arrival().pace() == Pace.VALUE ? Pace.VALUE : Pace.EITHER;
        });
  }

  private Arrival behindTap(LinkModel link) {
    Arrival arrival = link.arrival();
    return link.fit() == Fit.COLLECTED
        ? arrival.as(types.listOf(arrival.typeOrThrow()), Pace.VALUE)
        : arrival;
  }

  private Fit fit(StepModel step, Arrival arrival) {
    if (arrival.type().isEmpty()) {
      return Fit.UNKNOWN;
    }
    TypeMirror type = arrival.typeOrThrow();
    boolean takesOne = types.accepts(step.input().type(), type);
    return switch (arrival.pace()) {
      case VALUE -> takesOne ? Fit.VALUE : Fit.MISFIT;
      case EITHER -> takesOne || takesList(step, type) ? Fit.UNKNOWN : Fit.MISFIT;
      case CHUNKS -> takesOne ? perChunk(step) : collected(step, type);
    };
  }

  private static Fit perChunk(StepModel step) {
    return step.marks().streaming() ? Fit.NESTED_STREAM : Fit.PER_CHUNK;
  }

  private Fit collected(StepModel step, TypeMirror chunk) {
    if (takesList(step, chunk)) {
      return Fit.COLLECTED;
    }
    TypeMirror parameter = step.input().type();
    boolean takesStream =
        types.is(parameter, WellKnown.STREAM) || types.is(parameter, WellKnown.PUBLISHER);
    return takesStream ? Fit.WHOLE_STREAM : Fit.MISFIT;
  }

  private boolean takesList(StepModel step, TypeMirror chunk) {
    return types.accepts(step.input().type(), types.listOf(chunk));
  }

  private static Optional<StepModel> soundStep(ElementModel element) {
    return element.meaning() instanceof Meaning.Found found
            && found.step().isSound()
            && !found.step().needsGenericInstance()
        ? Optional.of(found.step())
        : Optional.empty();
  }
}
