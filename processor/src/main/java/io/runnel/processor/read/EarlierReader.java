package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.EarlierModel;
import io.runnel.processor.model.EarlierModel.Flaw;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.Gathered;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.types.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the earlier values that the {@code @From} parameters of a step take. */
final class EarlierReader {

  private EarlierReader() {}

  /**
   * Finds them.
   *
   * @param takesMany whether the step takes several chunks
   */
  static List<EarlierModel> of(StepModel step, Place place, Arrival arrival, boolean takesMany) {
    return step.having(Role.FROM).stream()
        .map(parameter -> of(parameter, place, arrival, takesMany))
        .toList();
  }

  private static EarlierModel of(
      ParameterModel parameter, Place place, Arrival arrival, boolean takesMany) {
    if (parameter.from().isEmpty()) {
      return new EarlierModel(parameter, place.input(), 0, Flaw.NONE, "");
    }
    List<CallModel> found =
        place.before().stream()
            .flatMap(link -> link.calls().stream())
            .filter(call -> isCalled(call, parameter.from()))
            .toList();
    if (found.size() != 1) {
      Flaw flaw = found.isEmpty() ? Flaw.UNKNOWN : Flaw.TWICE;
      return new EarlierModel(parameter, Optional.empty(), 0, flaw, "");
    }
    CallModel call = found.get(0);
    return new EarlierModel(
        parameter,
        type(call, place, arrival),
        call.number(),
        flaw(call, place, arrival, takesMany),
        call.element().text());
  }

  private static boolean isCalled(CallModel call, String name) {
    return call.part().text().equals(name)
        || call.step().map(step -> step.name().equals(name)).orElse(false);
  }

  private static Flaw flaw(CallModel call, Place place, Arrival arrival, boolean takesMany) {
    LinkModel link = linkOf(call, place);
    if (link.element().shape() == Shape.ROUTE) {
      return Flaw.ALTERNATIVE;
    }
    if (call.step().isPresent() && !call.produces()) {
      return Flaw.TAP;
    }
    if (behind(call, place, arrival).filter(EarlierReader::isLive).isPresent()) {
      return Flaw.LIVE;
    }
    boolean isGone = takesMany || isGathered(place.before().stream().skip(call.position()));
    if (isGone && isPerChunk(call, link)) {
      return Flaw.PER_CHUNK;
    }
    return isSource(call, link) ? Flaw.SOURCE : Flaw.NONE;
  }

  /** Whether one of the elements takes several chunks, and so leaves those before it behind. */
  private static boolean isGathered(Stream<LinkModel> links) {
    return links.flatMap(link -> link.calls().stream()).anyMatch(call -> call.fit().takesMany());
  }

  /** Whether a call has another value for each chunk that goes on behind it. */
  private static boolean isPerChunk(CallModel call, LinkModel link) {
    return isSource(call, link) || (call.arrival().isStream() && call.fit().gathered().isEmpty());
  }

  /** Whether the chunks of a call go on, not a value that is made of them. */
  private static boolean isSource(CallModel call, LinkModel link) {
    return !link.isFanOut() && call.step().map(step -> step.marks().streaming()).orElse(false);
  }

  /** What the call produced, or what was made of it for the next element. */
  private static Optional<JavaType> type(CallModel call, Place place, Arrival arrival) {
    Optional<ValueModel> made =
        behind(call, place, arrival)
            .filter(value -> value.isCaught() || value.gathered().isPresent());
    return made.isPresent()
        ? made.filter(value -> !isLive(value)).map(ValueModel::type)
        : call.produced();
  }

  private static boolean isLive(ValueModel value) {
    return value.gathered().filter(Gathered::isLive).isPresent();
  }

  /** The value of the call as it arrives at the next element. */
  private static Optional<ValueModel> behind(CallModel call, Place place, Arrival arrival) {
    LinkModel link = linkOf(call, place);
    int next = place.before().indexOf(link) + 1;
    Arrival behind = next < place.before().size() ? place.before().get(next).arrival() : arrival;
    List<CallModel> producing = link.producing();
    int index = producing.indexOf(call);
    return index >= 0 && behind.values().size() == producing.size()
        ? Optional.of(behind.values().get(index))
        : Optional.empty();
  }

  private static LinkModel linkOf(CallModel call, Place place) {
    return place.before().get(call.position() - 1);
  }
}
