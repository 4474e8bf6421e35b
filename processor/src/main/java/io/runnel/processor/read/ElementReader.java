package io.runnel.processor.read;

import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.PartModel;
import io.runnel.processor.report.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes one element of a chain apart: {@code "a"}, {@code "a & b"} or {@code "a | b"}. */
final class ElementReader {

  private static final String PASS = "_";
  private static final List<String> RESERVED = List.of("*", ">");

  private final MeaningReader meanings;

  ElementReader(MeaningReader meanings) {
    this.meanings = meanings;
  }

  ElementModel read(String written, Origin origin) {
    String text = written.strip();
    Shape shape = shape(text);
    List<PartModel> parts = parts(text, shape);
    return flaw(text, shape, parts)
        .map(flaw -> new ElementModel(text, Shape.MALFORMED, List.of(), flaw, origin))
        .orElseGet(() -> new ElementModel(text, shape, parts, "", origin));
  }

  /** Reads the name of a fold step, which stands alone. */
  ElementModel readFold(String written, Origin origin) {
    ElementModel element = read(written, origin);
    boolean isOne = element.shape() == Shape.SINGLE;
    return isOne
        ? element
        : new ElementModel(
            element.text(), Shape.MALFORMED, List.of(), "a fold is the name of one step", origin);
  }

  private static Shape shape(String text) {
    return text.contains("&") ? Shape.FAN_OUT : text.contains("|") ? Shape.ROUTE : Shape.SINGLE;
  }

  private List<PartModel> parts(String text, Shape shape) {
    Stream<String> names =
        switch (shape) {
          case FAN_OUT -> Arrays.stream(text.split("&", -1));
          case ROUTE -> Arrays.stream(text.split("\\|", -1));
          default -> Stream.of(text);
        };
    return names.map(String::strip).map(name -> new PartModel(name, meanings.of(name))).toList();
  }

  private static Optional<String> flaw(String text, Shape shape, List<PartModel> parts) {
    Optional<String> reserved = RESERVED.stream().filter(text::contains).findFirst();
    if (reserved.isPresent()) {
      return Optional.of("it uses " + reserved.get() + ", which is reserved");
    }
    if (text.contains("&") && text.contains("|")) {
      return Optional.of("it mixes & (all of them) and | (one of them)");
    }
    if (shape != Shape.SINGLE && parts.stream().anyMatch(part -> part.text().isEmpty())) {
      return Optional.of("a name is missing beside " + (shape == Shape.ROUTE ? "|" : "&"));
    }
    return text.equals(PASS)
        ? Optional.of("it passes the value on, which happens without it")
        : Optional.empty();
  }
}
