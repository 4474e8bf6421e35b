package io.runnel.processor.check;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.Product;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.report.Spelling;
import io.runnel.processor.types.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** The two sides of a mismatch, one line each, with where they come from. */
final class Sides {

  private final Spelling spelling;
  private final StringBuilder text = new StringBuilder();

  /** Sides that mention these types. */
  Sides(TypeMirror... mentioned) {
    this.spelling = Spelling.of(mentioned);
  }

  /** What arrives on one side, and what a step takes on the other. */
  static Sides between(Arrival arrival, StepModel step) {
    List<TypeMirror> mentioned = new ArrayList<>();
    arrival.values().stream()
        .flatMap(value -> value.products().stream())
        .forEach(product -> mentioned.add(product.type().mirror()));
    step.inputs().forEach(input -> mentioned.add(input.type()));
    return new Sides(mentioned.toArray(TypeMirror[]::new));
  }

  /** One line for each thing that may arrive. */
  Sides produced(Arrival arrival) {
    for (ValueModel value : arrival.values()) {
      if (value.gathered().isPresent()) {
        joined(value);
      } else {
        value
            .products()
            .forEach(product -> produced(product, value.isCaught(), arrival.isStream()));
      }
    }
    return this;
  }

  /** {@code words is a stream that joins as List<String> (TextService.words, a generator)}. */
  private void joined(ValueModel branch) {
    StepModel step = branch.producer().orElseThrow();
    String type = write(branch.type());
    line(
        step.name()
            + " is a stream that joins as "
            + type
            + "  ("
            + Words.of(step)
            + source(step)
            + ")");
  }

  /** {@code fetch produces Forecast (WeatherService.fetch, awaited from ...)}. */
  Sides produced(Product product, boolean isCaught, boolean isStream) {
    String type = write(product.type());
    if (product.producer().isEmpty()) {
      return line(
          (isCaught ? "the outcome of the chain's input is " : "the chain's input is ") + type);
    }
    StepModel step = product.producer().get();
    if (isCaught) {
      return line("the outcome of " + step.name() + " is " + type + "  (" + Words.of(step) + ")");
    }
    String verb = isStream ? " produces a stream of " : " produces ";
    return line(step.name() + verb + type + "  (" + Words.of(step) + source(step) + ")");
  }

  Sides takes(StepModel step) {
    List<ParameterModel> inputs = step.inputs();
    String types =
        inputs.stream()
            .map(input -> spelling.write(input.type()))
            .collect(Collectors.joining(", "));
    String taken = inputs.size() == 1 ? types : inputs.size() + " values: " + types;
    return line(step.name() + " takes " + taken + "  (" + Words.of(step) + ")");
  }

  Sides line(String line) {
    text.append("\n  ").append(line);
    return this;
  }

  String write(TypeMirror type) {
    return spelling.write(type);
  }

  String write(JavaType type) {
    return type.isDenotable() ? spelling.write(type.mirror()) : type.toString();
  }

  /** The lines, ready for a hint below them. */
  String text() {
    return text + "\n ";
  }

  private String source(StepModel step) {
    if (step.isChain()) {
      return ", a chain";
    }
    if (step.marks().streaming()) {
      return step.emitter().isPresent() ? ", a generator" : "";
    }
    return step.kind().isAwaited()
        ? ", awaited from " + spelling.write(step.returns().declared())
        : "";
  }
}
