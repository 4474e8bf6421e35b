package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.Arrival.Pace;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.Gathered;
import io.runnel.processor.model.Product;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.types.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what goes on behind an element. */
final class BehindReader {

  private final TypeQuestions types;

  BehindReader(TypeQuestions types) {
    this.types = types;
  }

  Arrival of(ElementModel element, Arrival arrival, List<CallModel> calls) {
    return switch (element.shape()) {
      case SINGLE -> one(calls.get(0));
      case FAN_OUT -> all(arrival, calls);
      case ROUTE -> any(calls);
      case MALFORMED -> Arrival.unknown();
    };
  }

  private Arrival one(CallModel call) {
    if (call.step().isEmpty()) {
      return Arrival.unknown();
    }
    if (call.stepOrThrow().isTap()) {
      return behindTap(call);
    }
    return product(call).map(value -> Arrival.of(value, pace(call))).orElseGet(Arrival::unknown);
  }

  private Arrival behindTap(CallModel call) {
    Arrival arrival = call.arrival().goneOn();
    if (call.fit() == Fit.MISCOUNT) {
      return Arrival.unknown(); // who joins what, nobody can say
    }
    if (call.fit() == Fit.WINDOWED) {
      return Arrival.of(all(arrival, Gathered.LIST), Pace.CHUNKS);
    }
    return call.fit()
        .gathered()
        .map(how -> Arrival.of(all(arrival, how), Pace.VALUE))
        .orElse(arrival);
  }

  private ValueModel all(Arrival chunks, Gathered how) {
    return chunks.value().as(types.gathered(chunks.type(), how));
  }

  /** The value of each branch that has one; where none has, what arrived. */
  private Arrival all(Arrival arrival, List<CallModel> calls) {
    if (calls.stream().noneMatch(CallModel::addsValue)) {
      return arrival.goneOn();
    }
    if (calls.stream().anyMatch(call -> call.fit() == Fit.MISCOUNT)) {
      return Arrival.unknown();
    }
    List<ValueModel> values = new ArrayList<>();
    for (CallModel call : calls) {
      if (call.isPass() && arrival.isKnown()) {
        values.add(arrival.goneOn().value());
      } else if (call.addsValue()) {
        Optional<ValueModel> value = product(call);
        if (value.isEmpty()) {
          return Arrival.unknown();
        }
        values.add(streams(call) ? list(value.get()) : value.get());
      }
    }
    return new Arrival(List.copyOf(values), paceOf(calls));
  }

  /** The value of a streaming branch, as long as nobody wants it live. */
  private ValueModel list(ValueModel chunk) {
    return chunk.gathered(Gathered.LIST, types.gathered(chunk.type(), Gathered.LIST));
  }

  /** One value, or one chunk, which may come from any of the alternatives. */
  private Arrival any(List<CallModel> calls) {
    if (!calls.stream().allMatch(call -> call.fit().isAccepted())) {
      return Arrival.unknown();
    }
    List<Product> products = new ArrayList<>();
    for (CallModel call : calls) {
      Optional<ValueModel> value =
          call.isPass() || (call.step().isPresent() && !call.produces())
              ? call.arrival().goneOn().values().stream().findFirst()
              : product(call);
      if (value.isEmpty()) {
        return Arrival.unknown();
      }
      products.addAll(value.get().products());
    }
    List<JavaType> distinct =
        products.stream().map(product -> types.java().boxed(product.type())).distinct().toList();
    JavaType type =
        distinct.size() > 1
            ? types.java().join(distinct)
            : products.stream().map(Product::type).distinct().count() == 1
                ? products.get(0).type()
                : distinct.get(0);
    Pace pace = calls.stream().anyMatch(BehindReader::streams) ? Pace.CHUNKS : paceOf(calls);
    return Arrival.of(ValueModel.of(type, List.copyOf(products)), pace);
  }

  /** What a step hands on; where it does not fit, what it says itself, if that can be known. */
  private Optional<ValueModel> product(CallModel call) {
    Optional<StepModel> step = call.step();
    if (step.isEmpty()) {
      return Optional.empty();
    }
    if (call.typing().isPresent()) {
      List<Product> products =
          call.typing().get().products().stream().map(type -> new Product(type, step)).toList();
      return Optional.of(ValueModel.of(call.typing().get().produced(), products));
    }
    return step.get().isGeneric()
        ? Optional.empty()
        : Optional.of(ValueModel.of(types.of(step.get().produced()), step));
  }

  /** The pace of several steps side by side, whose own streams do not count. */
  private static Pace paceOf(List<CallModel> calls) {
    return calls.stream()
        .map(BehindReader::paceAt)
        .reduce((one, other) -> one == other ? one : Pace.EITHER)
        .orElse(Pace.EITHER);
  }

  private static boolean streams(CallModel call) {
    return call.step().filter(step -> step.marks().streaming()).isPresent();
  }

  private static Pace pace(CallModel call) {
    return streams(call) ? Pace.CHUNKS : paceAt(call);
  }

  /** How often a step is called. */
  private static Pace paceAt(CallModel call) {
    return switch (call.fit()) {
      case VALUE, COLLECTED, LIVE_STREAM, LIVE_PUBLISHER -> Pace.VALUE;
      case PER_CHUNK, WINDOWED -> Pace.CHUNKS;
      default -> call.arrival().pace() == Pace.VALUE ? Pace.VALUE : Pace.EITHER;
    };
  }
}
