package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.Arrival.Pace;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.EarlierModel;
import io.runnel.processor.model.EarlierModel.Flaw;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.types.JavaType;
import java.util.List;
import java.util.Optional;

/** Finds the earlier values that the {@code @From} parameters of a step take. */
final class EarlierReader {

  private EarlierReader() {}

  static List<EarlierModel> of(StepModel step, Place place, Arrival arrival) {
    return step.having(Role.FROM).stream().map(parameter -> of(parameter, place, arrival)).toList();
  }

  private static EarlierModel of(ParameterModel parameter, Place place, Arrival arrival) {
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
        flaw(call, place, arrival),
        call.element().text());
  }

  private static boolean isCalled(CallModel call, String name) {
    return call.part().text().equals(name)
        || call.step().map(step -> step.name().equals(name)).orElse(false);
  }

  private static Flaw flaw(CallModel call, Place place, Arrival arrival) {
    if (linkOf(call, place).element().shape() == Shape.ROUTE) {
      return Flaw.ALTERNATIVE;
    }
    if (call.step().isPresent() && !call.produces()) {
      return Flaw.TAP;
    }
    return isPerChunk(call) && arrival.pace() == Pace.VALUE ? Flaw.PER_CHUNK : Flaw.NONE;
  }

  /** Whether a call has another value for each chunk. */
  private static boolean isPerChunk(CallModel call) {
    boolean isSource = call.step().map(step -> step.marks().streaming()).orElse(false);
    return isSource || call.arrival().pace() == Pace.CHUNKS;
  }

  /** What the call produced, or the outcome if the next element asks for that. */
  private static Optional<JavaType> type(CallModel call, Place place, Arrival arrival) {
    LinkModel link = linkOf(call, place);
    int next = place.before().indexOf(link) + 1;
    Arrival behind = next < place.before().size() ? place.before().get(next).arrival() : arrival;
    List<CallModel> producing = link.producing();
    int index = producing.indexOf(call);
    boolean isCaught =
        index >= 0
            && behind.values().size() == producing.size()
            && behind.values().get(index).isCaught();
    return isCaught
        ? Optional.of(behind.values().get(index)).map(ValueModel::type)
        : call.produced();
  }

  private static LinkModel linkOf(CallModel call, Place place) {
    return place.before().get(call.position() - 1);
  }
}
