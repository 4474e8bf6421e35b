package io.runnel.benchmarks.engine.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The log of a process tells which classes it loaded. */
class LoadedClassesTest {

  @Test
  void countsAllButTheStepsAndPrograms() {
    assertThat(
            LoadedClasses.names(
                List.of(
                    "java.lang.Object source: shared objects file",
                    "io.runnel.benchmarks.engine.ready.ReadyWork source: file:/x.jar",
                    "io.runnel.benchmarks.engine.ready.ReadyFiveChain source: file:/x.jar",
                    "io.runnel.benchmarks.engine.first.WithGuava$$Lambda/0x01 source: x",
                    "io.runnel.support.Engine source: file:/y.jar",
                    "")))
        .containsExactlyInAnyOrder(
            "java.lang.Object",
            "io.runnel.benchmarks.engine.ready.ReadyFiveChain",
            "io.runnel.benchmarks.engine.first.WithGuava$$Lambda/0x01",
            "io.runnel.support.Engine");
  }
}
