package io.runnel.processor.check;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Spelling;
import javax.lang.model.type.TypeMirror;

/** The two sides of a mismatch, one line each, with where they come from. */
final class Sides {

  private final Spelling spelling;
  private final StringBuilder text = new StringBuilder();

  /** Sides that mention these types. */
  Sides(TypeMirror... mentioned) {
    this.spelling = Spelling.of(mentioned);
  }

  /** {@code fetch produces Forecast (WeatherService.fetch, awaited from ...)}. */
  Sides produced(Arrival arrival) {
    String type = spelling.write(arrival.typeOrThrow());
    if (arrival.producer().isEmpty()) {
      return line("the chain's input is " + type);
    }
    StepModel step = arrival.producer().get();
    String verb = arrival.isStream() ? " produces a stream of " : " produces ";
    return line(step.name() + verb + type + "  (" + Words.of(step) + source(step) + ")");
  }

  Sides takes(StepModel step) {
    String type = spelling.write(step.input().type());
    return line(step.name() + " takes " + type + "  (" + Words.of(step) + ")");
  }

  Sides line(String line) {
    text.append("\n  ").append(line);
    return this;
  }

  String write(TypeMirror type) {
    return spelling.write(type);
  }

  /** The lines, ready for a hint below them. */
  String text() {
    return text + "\n ";
  }

  private String source(StepModel step) {
    if (step.marks().streaming()) {
      return step.emitter().isPresent() ? ", a generator" : "";
    }
    return step.kind().isAwaited()
        ? ", awaited from " + spelling.write(step.returns().declared())
        : "";
  }
}
