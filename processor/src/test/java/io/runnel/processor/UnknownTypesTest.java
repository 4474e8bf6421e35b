package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where javac misses a type, it says so; nothing that follows from it is told besides. */
class UnknownTypesTest {

  private static final String SERVICE =
      """
      package demo;
      import io.runnel.annotation.*;
      class Service {
        interface Thing {}
        record Known(int value) implements Thing {}
        @Step Gone gone(String in) { return null; }
        @Step Thing thing(String in) { return null; }
        @Step int known(Known in) { return 1; }
        @Step int any(Thing in) { return 2; }
        @Step int missing(Missing in) { return 3; }
      }
      @Uses(Service.class) interface Chains {
        @Chain(%s) Object run(String in);
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"gone\", \"any\"}",
        "{\"gone\", \"known | any\"}",
        "{\"gone\", \"known | _\"}",
        "{\"thing\", \"known | missing\"}",
        "{\"thing\", \"missing | known\"}",
        "{\"thing\", \"known | missing | any\"}"
      })
  void nothingIsToldOfRoutesOverThem(String steps) {
    assertThat(errors(SERVICE.formatted(steps)))
        .isNotEmpty()
        .allMatch(error -> error.startsWith("cannot find symbol"));
  }

  @Test
  void whatIsWrongWithoutThemIsTold() {
    assertThat(errors(SERVICE.formatted("{\"thing\", \"any | known\"}")))
        .anyMatch(error -> error.startsWith("[RNL215]"));
  }

  private static List<String> errors(String source) {
    JavaFileObject file = Sources.source("demo/Service.java", source);
    Compilation compilation = Sources.process(List.of(file));
    return compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList();
  }
}
