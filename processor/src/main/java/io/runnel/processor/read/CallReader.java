package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.EarlierModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.Gathered;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.PartModel;
import io.runnel.processor.model.Product;
import io.runnel.processor.model.ScopesModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.TypingModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.types.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads one step at its place: what it takes there, how that fits, what comes out. */
final class CallReader {

  private final TypeQuestions types;
  private final CallTyping typing;
  private final Converters converters;
  private final TypeElement home;
  private final Exports exports;

  CallReader(TypeQuestions types, ScopesModel scopes, CallTyping typing, Converters converters) {
    this.types = types;
    this.typing = typing;
    this.converters = converters;
    this.home = scopes.types().get(0).type();
    this.exports = new Exports(types);
  }

  CallModel call(Place place, PartModel part, Arrival arrival) {
    Optional<StepModel> step = soundStep(part);
    if (step.isEmpty()) {
      Fit fit = part.meaning() instanceof Meaning.PassThrough ? passing(arrival) : Fit.UNKNOWN;
      return model(place, part, step, arrival, List.of(), new Fitting(fit, Optional.empty()));
    }
    List<EarlierModel> earlier = EarlierReader.of(step.get(), place, arrival, false);
    Fitting fitting = fitting(step.get(), place, arrival, earlier);
    if (fitting.fit().takesMany()) {
      earlier = EarlierReader.of(step.get(), place, arrival, true);
    }
    return model(place, part, step, arrival, earlier, fitting);
  }

  /** A fold step takes all chunks, even where it could take each of them. */
  CallModel fold(Place place, PartModel part, Arrival arrival) {
    Optional<StepModel> step = soundStep(part);
    if (step.isEmpty() || arrival.values().size() != 1 || !arrival.isStream()) {
      return model(
          place, part, step, arrival, List.of(), new Fitting(Fit.UNKNOWN, Optional.empty()));
    }
    List<EarlierModel> earlier = EarlierReader.of(step.get(), place, arrival, true);
    Fitting fitting =
        whole(step.get(), arrival, earlier, List.of(Gathered.LIST))
            .map(Fitting::ofAll)
            .orElse(new Fitting(Fit.MISFIT, Optional.empty()));
    return model(place, part, step, arrival, earlier, fitting);
  }

  private CallModel model(
      Place place,
      PartModel part,
      Optional<StepModel> step,
      Arrival arrival,
      List<EarlierModel> earlier,
      Fitting fitting) {
    boolean isMisfit =
        fitting.fit() == Fit.MISFIT && !arrival.isJoined() && step.orElseThrow().isAlone();
    return new CallModel(
        place.number(),
        place.position(),
        place.element(),
        part,
        step,
        arrival,
        fitting.fit(),
        fitting.typing(),
        earlier,
        isMisfit ? unfit(step.orElseThrow(), arrival) : List.of(),
        isMisfit ? converters.before(step.orElseThrow(), arrival.type()) : List.of(),
        isMisfit
            ? converters.namesakes(step.orElseThrow(), arrival.type())
            : meant(place, part, arrival),
        step.flatMap(s -> exports.missing(home, s.mentioned())));
  }

  private List<Product> unfit(StepModel step, Arrival arrival) {
    List<Product> products = arrival.value().products();
    return products.size() == 1
        ? List.of()
        : products.stream().filter(p -> typing.produced(step, p.type()).isEmpty()).toList();
  }

  /** The steps whose types would fit where an unknown name stands. */
  private List<StepModel> meant(Place place, PartModel part, Arrival arrival) {
    boolean isOne = arrival.values().size() == 1 && place.element().shape() == Shape.SINGLE;
    return isOne && part.meaning() instanceof Meaning.Unknown
        ? converters.between(arrival.type(), place.isNeeded())
        : List.of();
  }

  private static Fit passing(Arrival arrival) {
    if (!arrival.isKnown()) {
      return Fit.UNKNOWN;
    }
    return arrival.isJoined() ? Fit.MISCOUNT : arrival.isStream() ? Fit.PER_CHUNK : Fit.VALUE;
  }

  private Fitting fitting(
      StepModel step, Place place, Arrival arrival, List<EarlierModel> earlier) {
    if (!arrival.isKnown()) {
      return new Fitting(Fit.UNKNOWN, Optional.empty());
    }
    boolean isJoinedRoute = place.element().shape() == Shape.ROUTE && arrival.isJoined();
    if (isJoinedRoute || step.inputs().size() != arrival.values().size()) {
      return new Fitting(Fit.MISCOUNT, Optional.empty());
    }
    Optional<TypingModel> one = typing.of(step, arrival.values(), typesOf(earlier));
    if (one.isEmpty() && fitsWithout(step, arrival.values(), earlier)) {
      return new Fitting(Fit.EARLIER_MISFIT, Optional.empty());
    }
    boolean isAlone = place.element().shape() == Shape.SINGLE && !arrival.isJoined();
    List<Gathered> forms = isAlone ? List.of(Gathered.values()) : List.of();
    return switch (arrival.pace()) {
      case VALUE -> new Fitting(one.isPresent() ? Fit.VALUE : Fit.MISFIT, one);
      case CHUNKS ->
          one.isPresent()
              ? new Fitting(Fit.PER_CHUNK, one)
              : whole(step, arrival, earlier, forms).orElse(new Fitting(Fit.MISFIT, one));
      case EITHER -> {
        boolean mayFit = one.isPresent() || whole(step, arrival, earlier, forms).isPresent();
        yield new Fitting(mayFit ? Fit.UNKNOWN : Fit.MISFIT, one);
      }
    };
  }

  /** Whether only the earlier values stand in the way. */
  private boolean fitsWithout(StepModel step, List<ValueModel> values, List<EarlierModel> earlier) {
    return earlier.stream().anyMatch(each -> each.type().isPresent())
        && typing.withoutEarlier(step, values).isPresent();
  }

  /** How a step takes the chunks that it does not take one by one: in the first form that fits. */
  private Optional<Fitting> whole(
      StepModel step, Arrival chunks, List<EarlierModel> earlier, List<Gathered> forms) {
    for (Gathered form : forms) {
      List<ValueModel> all = List.of(chunks.value().as(types.gathered(chunks.type(), form)));
      Optional<TypingModel> typed = typing.of(step, all, typesOf(earlier));
      if (typed.isPresent()) {
        return Optional.of(new Fitting(fit(step, form), typed));
      }
      if (fitsWithout(step, all, earlier)) {
        return Optional.of(new Fitting(Fit.EARLIER_MISFIT, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static Fit fit(StepModel step, Gathered form) {
    boolean isWindow = form == Gathered.LIST && step.marks().chunks().window() > 0;
    return isWindow ? Fit.WINDOWED : Fit.of(form);
  }

  private static List<Optional<JavaType>> typesOf(List<EarlierModel> earlier) {
    return earlier.stream().map(EarlierModel::type).toList();
  }

  static Optional<StepModel> soundStep(PartModel part) {
    return part.meaning() instanceof Meaning.Found found
            && found.step().isSound()
            && !found.step().needsGenericInstance()
        ? Optional.of(found.step())
        : Optional.empty();
  }

  private record Fitting(Fit fit, Optional<TypingModel> typing) {

    /** The same, where a window is no end. */
    Fitting ofAll() {
      return fit == Fit.WINDOWED ? new Fitting(Fit.COLLECTED, typing) : this;
    }
  }
}
