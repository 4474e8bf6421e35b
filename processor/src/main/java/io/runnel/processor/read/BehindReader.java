package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.Arrival.Pace;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.Fit;
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
    if (call.fit() != Fit.COLLECTED) {
      return arrival;
    }
    JavaType list = types.listOf(arrival.type());
    return Arrival.of(arrival.value().as(list), Pace.VALUE);
  }

  /** The value of each branch that has one; where none has, what arrived. */
  private Arrival all(Arrival arrival, List<CallModel> calls) {
    if (calls.stream().noneMatch(CallModel::addsValue)) {
      return arrival.goneOn();
    }
    if (calls.stream().flatMap(call -> call.step().stream()).anyMatch(s -> s.marks().streaming())) {
      return Arrival.unknown(); // a form that this version refuses
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
        values.add(value.get());
      }
    }
    return new Arrival(List.copyOf(values), paceOf(calls));
  }

  /** One value, which may come from any of the alternatives. */
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
    return Arrival.of(new ValueModel(type, List.copyOf(products), false), paceOf(calls));
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
      return Optional.of(new ValueModel(call.typing().get().produced(), products, false));
    }
    return step.get().isGeneric()
        ? Optional.empty()
        : Optional.of(ValueModel.of(types.of(step.get().produced()), step));
  }

  private static Pace paceOf(List<CallModel> calls) {
    return calls.stream()
        .map(BehindReader::pace)
        .reduce((one, other) -> one == other ? one : Pace.EITHER)
        .orElse(Pace.EITHER);
  }

  private static Pace pace(CallModel call) {
    if (call.step().filter(step -> step.marks().streaming()).isPresent()) {
      return Pace.CHUNKS;
    }
    return switch (call.fit()) {
      case VALUE, COLLECTED -> Pace.VALUE;
      case PER_CHUNK -> Pace.CHUNKS;
      default -> call.arrival().pace() == Pace.VALUE ? Pace.VALUE : Pace.EITHER;
    };
  }
}
