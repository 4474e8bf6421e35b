package io.runnel.processor.read;

import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.Product;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.TypingModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.types.Invocation;
import io.runnel.processor.types.JavaType;
import io.runnel.processor.types.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeVariable;

/** What javac would make of the call of a step with the values that arrive. */
final class CallTyping {

  private final TypeQuestions types;
  private final JavaTypes java;
  private final Casts casts;

  CallTyping(TypeQuestions types) {
    this.types = types;
    this.casts = new Casts(types);
    this.java = types.java();
  }

  /**
   * Types a call.
   *
   * @param earlier what the {@code @From} parameters take; an empty one is not looked at
   * @return empty if javac would refuse it for anything that may arrive
   */
  Optional<TypingModel> of(
      StepModel step, List<ValueModel> values, List<Optional<JavaType>> earlier) {
    Optional<Typed> even = one(step, values.stream().map(ValueModel::type).toList(), earlier);
    if (even.isPresent()) {
      return Optional.of(model(step, values, earlier, List.of(even.get())));
    }
    List<Typed> each = new ArrayList<>();
    for (List<JavaType> way : ways(values)) {
      Optional<Typed> typed = one(step, way, earlier);
      if (typed.isEmpty()) {
        return Optional.empty();
      }
      each.add(typed.get());
    }
    return Optional.of(model(step, values, earlier, each));
  }

  /** Types a call as if its {@code @From} parameters took anything. */
  Optional<TypingModel> withoutEarlier(StepModel step, List<ValueModel> values) {
    return of(step, values, anything(step));
  }

  /** What the call makes of one value, as if nothing else were needed. */
  Optional<JavaType> produced(StepModel step, JavaType value) {
    return one(step, List.of(value), anything(step)).map(Typed::produced);
  }

  private static List<Optional<JavaType>> anything(StepModel step) {
    return step.having(Role.FROM).stream().map(from -> Optional.<JavaType>empty()).toList();
  }

  /** Every combination of what may arrive. */
  private static List<List<JavaType>> ways(List<ValueModel> values) {
    List<List<JavaType>> ways = List.of(List.of());
    for (ValueModel value : values) {
      List<List<JavaType>> longer = new ArrayList<>();
      for (List<JavaType> way : ways) {
        for (Product product : value.products()) {
          longer.add(Stream.concat(way.stream(), Stream.of(product.type())).toList());
        }
      }
      ways = longer;
    }
    return ways;
  }

  private TypingModel model(
      StepModel step, List<ValueModel> values, List<Optional<JavaType>> earlier, List<Typed> each) {
    List<JavaType> products = each.stream().map(Typed::produced).distinct().toList();
    return new TypingModel(
        products,
        products.size() == 1 ? products.get(0) : java.join(products),
        each.get(0).typeArguments(),
        casts.of(step, values, earlier, each.get(0).parameters(), each.size() == 1),
        each.get(0).isVariableArity(),
        each.stream().anyMatch(Typed::isUnchecked));
  }

  private Optional<Typed> one(
      StepModel step, List<JavaType> values, List<Optional<JavaType>> earlier) {
    if (step.inputs().size() != values.size() || values.stream().anyMatch(types::isVoid)) {
      return Optional.empty();
    }
    if (step.handsOut()) {
      return handedOut(step, values.get(0));
    }
    List<Optional<JavaType>> arguments = new ArrayList<>();
    int input = 0;
    int from = 0;
    for (ParameterModel parameter : step.parameters()) {
      switch (parameter.role()) {
        case INPUT -> arguments.add(Optional.of(values.get(input++)));
        case FROM -> arguments.add(earlier.get(from++));
        default -> arguments.add(Optional.empty());
      }
    }
    return java.invoke(step.method(), step.owner(), arguments).map(call -> typed(step, call));
  }

  /** A runnable that is handed out is called itself, and not the method. */
  private Optional<Typed> handedOut(StepModel step, JavaType value) {
    JavaType parameter = types.of(step.input().type());
    return java.isAssignable(value, parameter)
        ? Optional.of(
            new Typed(types.of(step.produced()), List.of(parameter), List.of(), false, false))
        : Optional.empty();
  }

  private Typed typed(StepModel step, Invocation call) {
    return new Typed(
        produced(step, call),
        call.parameters(),
        call.typeArguments(),
        call.isVariableArity(),
        call.isUnchecked());
  }

  private JavaType produced(StepModel step, Invocation call) {
    if (step.emitter().isPresent()) {
      return emitted(step, call);
    }
    JavaType returned = call.returns();
    return switch (step.returns().form()) {
      case STAGE, PUBLISHER -> argument(returned, step.returns().carrier());
      case STREAM -> argument(returned, WellKnown.STREAM);
      case ITERATOR -> argument(returned, WellKnown.ITERATOR);
      case ITERABLE -> argument(returned, WellKnown.ITERABLE);
      default -> returned;
    };
  }

  /**
   * What comes out of a stage or a stream; of one that an unchecked call has made raw, anything.
   */
  private JavaType argument(JavaType returned, String supertype) {
    return java.argument(returned, types.element(supertype), 0)
        .orElseGet(() -> types.of(types.type("java.lang.Object")));
  }

  private JavaType emitted(StepModel step, Invocation call) {
    ParameterModel emitter = step.emitter().orElseThrow();
    if (emitter.type() instanceof TypeVariable variable) {
      int index = step.method().getTypeParameters().indexOf(variable.asElement());
      if (index >= 0) {
        return call.typeArguments().get(index);
      }
    }
    JavaType parameter = call.parameters().get(step.parameters().indexOf(emitter));
    return step.isGeneric() ? argument(parameter, WellKnown.EMITTER) : types.of(emitter.type());
  }

  private record Typed(
      JavaType produced,
      List<JavaType> parameters,
      List<JavaType> typeArguments,
      boolean isVariableArity,
      boolean isUnchecked) {}
}
