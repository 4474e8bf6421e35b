package io.runnel.processor.read;

import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.ElementModel.Flaw;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.PartModel;
import io.runnel.processor.report.Origin;
import java.util.Arrays;
import java.util.List;
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
    Flaw flaw = flaw(text, shape, parts);
    return flaw == Flaw.NONE
        ? new ElementModel(text, shape, parts, flaw, origin)
        : malformed(text, flaw, origin);
  }

  /** Reads the name of a fold step, which stands alone. */
  ElementModel readFold(String written, Origin origin) {
    ElementModel element = read(written, origin);
    return element.shape() == Shape.SINGLE
        ? element
        : malformed(element.text(), Flaw.FOLD_OF_SEVERAL, origin);
  }

  private static ElementModel malformed(String text, Flaw flaw, Origin origin) {
    return new ElementModel(text, Shape.MALFORMED, List.of(), flaw, origin);
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

  private static Flaw flaw(String text, Shape shape, List<PartModel> parts) {
    if (RESERVED.stream().anyMatch(text::contains)) {
      return Flaw.RESERVED;
    }
    if (text.contains("&") && text.contains("|")) {
      return Flaw.MIXED;
    }
    if (shape != Shape.SINGLE && parts.stream().anyMatch(part -> part.text().isEmpty())) {
      return Flaw.NAME_MISSING;
    }
    return text.equals(PASS) ? Flaw.ONLY_PASS : Flaw.NONE;
  }
}
