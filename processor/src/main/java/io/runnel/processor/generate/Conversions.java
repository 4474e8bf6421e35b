package io.runnel.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.runnel.processor.model.LibraryType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The async types of other libraries, and how generated code makes one of the other. */
final class Conversions {

  /** What the expressions of the table declare. */
  static final Set<String> LOCALS = Set.of("run");

  private Conversions() {}

  /**
   * Emits {@code given(2, weatherService.fetch(input)).toFuture()}, which is a stage, or a
   * publisher of the JDK.
   */
  static CodeBlock toJdk(LibraryType library, CodeBlock given) {
    return filled(library, library.toJdk(), given);
  }

  /**
   * Emits {@code Mono.fromFuture(() -> reportChain.invokeAsync(city))}.
   *
   * @param call what gives the future, or the publisher, of a run
   */
  static CodeBlock fromRun(LibraryType library, CodeBlock call) {
    return filled(library, library.fromRun(), call);
  }

  private static CodeBlock filled(LibraryType library, String expression, CodeBlock code) {
    Map<String, Object> parts = new HashMap<>();
    parts.put("code", code);
    parts.put("self", ClassName.bestGuess(library.typeName()));
    parts.put("listened", RuntimeNames.LISTENED_FUTURE);
    library.helper().ifPresent(helper -> parts.put("helper", ClassName.bestGuess(helper)));
    return CodeBlock.builder().addNamed(expression, parts).build();
  }
}
