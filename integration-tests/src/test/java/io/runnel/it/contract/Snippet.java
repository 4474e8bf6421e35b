package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * Sources that one sentence of the contract is about: a service's steps, which stay, and the chains
 * over them, of which one is right and others are wrong. In a wrong one {@code »} stands where the
 * diagnostic belongs.
 */
final class Snippet {

  private static final String MARK = "»";

  private static final String IMPORTS =
      """
      package demo;
      import io.runnel.*;
      import io.runnel.annotation.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;
      """;

  private final List<Path> libraries;
  private final List<String> files;

  private Snippet(List<Path> libraries, List<String> files) {
    this.libraries = libraries;
    this.files = files;
  }

  /** The members of {@code Service}, in which {@link #chains} adds the interface {@code Chains}. */
  static Snippet service(String members) {
    return files("public class Service {\n" + members + "\n%s}\n");
  }

  /** Top-level types of the package {@code demo}, one a text. */
  static Snippet files(String... types) {
    return new Snippet(
        List.of(),
        Arrays.stream(types)
            .map(type -> type.startsWith("package") ? type : IMPORTS + type)
            .toList());
  }

  Snippet with(Path library) {
    return new Snippet(List.of(library), files);
  }

  /** The same with members of {@code Service.Chains}. */
  Snippet chains(String members) {
    return in("  public interface Chains {\n" + members + "  }\n");
  }

  /** The same with this where the first file says {@code %s}. */
  Snippet in(String text) {
    List<String> filled = new ArrayList<>(files);
    filled.set(0, files.get(0).replace("%s", text));
    return new Snippet(libraries, filled);
  }

  /** Compiles what must be right, without a word from javac. */
  Compiled accepted() {
    Compiled compiled = compile();
    assertThat(compiled.said()).as(() -> String.join("\n", files)).isEmpty();
    assertThat(compiled.isDone()).isTrue();
    return compiled;
  }

  /**
   * Compiles what must be wrong: of the errors each is of this code, they stand at the marks, and
   * each says all these words.
   */
  void refused(String code, String... words) {
    assertThat(errors(Stream.generate(() -> code)))
        .allSatisfy(said -> assertThat(said.message()).contains(words));
  }

  /** Compiles what is wrong at each mark, in this order, each time with another code. */
  void said(String... codes) {
    errors(Arrays.stream(codes));
  }

  private List<Diagnosis> errors(Stream<String> codes) {
    Iterator<String> each = codes.iterator();
    List<Diagnosis> errors =
        compile().said().stream().filter(said -> said.kind() == Diagnostic.Kind.ERROR).toList();
    assertThat(errors)
        .as(() -> errors + "\n" + String.join("\n", files))
        .extracting(Diagnosis::place)
        .containsExactlyElementsOf(marks().map(place -> each.next() + " " + place).toList());
    return errors;
  }

  /** Compiles and lets the test look for itself. */
  Compiled compile() {
    return new Javac(libraries.toArray(Path[]::new))
        .compile(
            files.stream()
                .map(file -> file.replace(MARK, "").replace("%s", ""))
                .toArray(String[]::new));
  }

  /** The line of the first file that says this. */
  int lineOf(String words) {
    return (int) files.get(0).substring(0, files.get(0).indexOf(words)).lines().count();
  }

  /** {@code demo/Service.java:12:25} for each mark. */
  private Stream<String> marks() {
    List<String> places = new ArrayList<>();
    for (String file : files) {
      String text = file;
      for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK)) {
        String before = text.substring(0, at);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        places.add(Javac.nameOf(text) + ":" + line + ":" + (at - before.lastIndexOf('\n')));
        text = before + text.substring(at + 1);
      }
    }
    return places.stream();
  }
}
