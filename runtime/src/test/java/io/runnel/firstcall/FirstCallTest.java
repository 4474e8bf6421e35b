package io.runnel.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Runnel;
import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the first call of a process costs, counted in classes that it loads more than an empty
 * program: the number does not depend on the machine. A {@code CompletableFuture} alone brings some
 * 44 of the JDK's on 17 and 64 on 25; a single lambda brings about as many, and is linked besides.
 */
class FirstCallTest {

  /** As many as may be loaded where there are futures. */
  private static final int LIMIT = Runtime.version().feature() < 21 ? 60 : 80;

  private static String classPath() throws Exception {
    return ForkedJvm.home(Runnel.class) + File.pathSeparator + ForkedJvm.home(FirstCallTest.class);
  }

  private static List<String> loadedBy(String call) throws Exception {
    List<String> loaded = ForkedJvm.loadedBeyondNothingBy(classPath(), FirstCalls.class, call);
    assertThat(loaded).noneMatch(name -> name.startsWith("jdk.jfr"));
    return loaded;
  }

  @Test
  void invokeLoadsNoFutureWithoutAsyncSteps() throws Exception {
    List<String> loaded = loadedBy("invoke sync");

    assertThat(loaded)
        .contains(SyncChain.class.getName())
        .doesNotContain(
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.Executor",
            "java.lang.System$Logger",
            "java.lang.invoke.LambdaMetafactory")
        .hasSizeLessThanOrEqualTo(17);
  }

  @Test
  void invokeStaysWithinTheLimitWithAsyncSteps() throws Exception {
    assertThat(loadedBy("invoke async"))
        .contains("java.util.concurrent.CompletableFuture")
        .hasSizeLessThanOrEqualTo(LIMIT);
  }

  @Test
  void neitherDoesInvokeAsyncLoadMore() throws Exception {
    assertThat(loadedBy("invokeAsync async"))
        .doesNotContain(
            "io.runnel.support.Run",
            "io.runnel.support.Pools",
            "io.runnel.support.VirtualThreads",
            "java.lang.System$Logger",
            "java.lang.invoke.LambdaMetafactory")
        .noneMatch(name -> name.startsWith("java.util.stream"))
        .hasSizeLessThanOrEqualTo(LIMIT);
  }

  @Test
  void theFlightRecorderMayBeMissing() throws Exception {
    List<String> without =
        List.of("--limit-modules", "java.base", "-Djdk.jfr.repository=as if it were there");

    for (String call : List.of("invoke sync", "invokeAsync async")) {
      assertThat(ForkedJvm.run(classPath(), without, FirstCalls.class, call)).isEmpty();
    }
  }
}
