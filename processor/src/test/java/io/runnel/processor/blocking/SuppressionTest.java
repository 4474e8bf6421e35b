package io.runnel.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

  private static final String OFF = "@SuppressWarnings({\"unused\", \"runnel:blocking\"})";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void silencesTheDeclarationItStandsOn(int where) {
    JavacRun run = compile(where, OFF);

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.errors()).isEmpty();
  }

  @Test
  void silencesNothingBesideTheVariable() {
    JavacRun run = compile(4, OFF);

    assertThat(run.foreignErrors()).isEmpty();
    assertThat(run.errors()).hasSize(1);
  }

  @Test
  void otherKeysSilenceNothing() {
    assertThat(compile(2, "@SuppressWarnings(\"all\")").errors()).hasSize(1);
  }

  private static JavacRun compile(int where, String annotation) {
    String[] at = {"", "", "", "", ""};
    at[where] = annotation;
    return JavacRun.of(
        List.of(
            """
            import java.util.concurrent.*;

            %s class Outer {
              %s static class Service {
                %s CompletionStage<String> run(CompletableFuture<String> f) {
                  %s String joined = f.join();
                  %s String other = "";
                  return null;
                }
              }
            }
            """
                .formatted((Object[]) at)));
  }
}
