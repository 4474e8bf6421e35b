package io.runnel.support;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * One virtual thread a task, where there are any.
 *
 * <p>Java 21 and newer take the class of the same name in {@code src/main/java21} instead, from
 * {@code META-INF/versions/21} of the jar, which calls what this one has to look up. That is what
 * the first hop of a process costs on JDK 25, in classes more than an empty program loads: 185 by
 * direct calls, 374 by method handles, 411 by reflection.
 *
 * <p>This one serves Java 17, and newer ones that read the classes from a directory, or from a jar
 * that was packed again without {@code Multi-Release} in its manifest.
 */
final class VirtualThreads {

  private VirtualThreads() {}

  /**
   * Makes an executor whose threads have numbers.
   *
   * @param prefix what their names begin with
   * @return an executor, or null on Java 17 to 20
   */
  static @Nullable ExecutorService perTask(String prefix) {
    return Runtime.version().feature() < 21 ? null : found(prefix);
  }

  private static @Nullable ExecutorService found(String prefix) {
    try {
      Class<?> builders = Class.forName("java.lang.Thread$Builder");
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      builder = builders.getMethod("name", String.class, long.class).invoke(builder, prefix, 1L);
      Object factory = builders.getMethod("factory").invoke(builder);
      return (ExecutorService)
          Executors.class
              .getMethod("newThreadPerTaskExecutor", ThreadFactory.class)
              .invoke(null, factory);
    } catch (ReflectiveOperationException e) {
      return null; // a Java of somebody else's
    }
  }
}
