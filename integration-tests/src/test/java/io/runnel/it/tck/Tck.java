package io.runnel.it.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;
import org.reactivestreams.tck.TestEnvironment;
import org.testng.SkipException;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.BeforeMethod;
import org.testng.annotations.Test;

/** Runs what the Reactive Streams TCK wrote for TestNG, and lets nothing be skipped unsaid. */
final class Tck {

  /** The TCK lists the rules that no test can check among its tests. */
  private static final String NOT_TESTABLE = "the TCK has no test for it";

  private static final ExecutorService FEW =
      Executors.newFixedThreadPool(
          3,
          task -> {
            Thread thread = new Thread(task, "tck");
            thread.setDaemon(true);
            return thread;
          });

  private Tck() {}

  /**
   * How long to wait, in milliseconds: long for what must come, so that a busy machine is no
   * failure; short for what must not, which is waited out each time.
   */
  static TestEnvironment environment() {
    return new TestEnvironment(20_000, 20, 5);
  }

  /**
   * All tests of a verification, each on one of its own.
   *
   * @param skipped the tests that skip themselves, and why; no others may, and each of these must
   */
  static DynamicContainer all(String name, Supplier<?> verification, Map<String, String> skipped) {
    Class<?> type = verification.get().getClass();
    assertThat(Arrays.stream(type.getMethods()).map(Method::getName)).containsAll(skipped.keySet());
    return DynamicContainer.dynamicContainer(
        name, annotated(type, Test.class).map(test -> begun(test, verification, skipped)).toList());
  }

  /** The tests wait most of the time; so a few run at once, and are told one after another. */
  private static DynamicTest begun(
      Method test, Supplier<?> verification, Map<String, String> skipped) {
    FutureTask<Void> running =
        new FutureTask<>(
            () -> {
              run(verification.get(), test, skipped);
              return null;
            });
    FEW.execute(running);
    return DynamicTest.dynamicTest(
        test.getName(),
        () -> {
          try {
            running.get();
          } catch (ExecutionException failure) {
            throw failure.getCause();
          }
        });
  }

  private static Stream<Method> annotated(Class<?> type, Class<? extends Annotation> annotation) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(annotation))
        .sorted(Comparator.comparing(Method::getName));
  }

  private static void run(Object verification, Method test, Map<String, String> skipped)
      throws Exception {
    String reason =
        test.getName().startsWith("untested_") ? NOT_TESTABLE : skipped.get(test.getName());
    callAll(BeforeClass.class, verification);
    callAll(BeforeMethod.class, verification);
    try {
      call(test, verification);
    } catch (SkipException skip) {
      assertThat(reason).as("the reason why this is skipped: %s", skip.getMessage()).isNotNull();
      throw new TestAbortedException(reason);
    } finally {
      callAll(AfterClass.class, verification);
    }
    assertThat(reason).as("the reason to skip what runs").isNull();
  }

  private static void callAll(Class<? extends Annotation> annotation, Object on) throws Exception {
    for (Method method : annotated(on.getClass(), annotation).toList()) {
      call(method, on);
    }
  }

  private static void call(Method method, Object on) throws Exception {
    try {
      method.invoke(on);
    } catch (InvocationTargetException failure) {
      Throwable cause = failure.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      throw (Exception) cause;
    }
  }
}
