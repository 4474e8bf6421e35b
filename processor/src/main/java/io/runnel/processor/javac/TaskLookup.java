package io.runnel.processor.javac;

import com.sun.source.util.JavacTask;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** Finds javac's task: by javac itself, under known wrappers, or handed over by the plugin. */
final class TaskLookup {

  /** Where Gradle, kapt and IntelliJ keep the environment that they wrap, in this order. */
  private static final String[] WRAPPING_FIELDS = {"delegate", "processingEnv", "val$delegateTo"};

  private TaskLookup() {}

  /**
   * The environment comes first, since it cannot be mistaken: a processor may have let javac look
   * at sources of its own on this thread, and the plugin was there, too.
   */
  static Optional<JavacTask> find(ProcessingEnvironment env) {
    return unwrapping(env).or(() -> Optional.ofNullable(TreesPlugin.task()));
  }

  /** The task as javac gives it for the environment, or for the one wrapped in it. */
  static Optional<JavacTask> unwrapping(ProcessingEnvironment env) {
    ProcessingEnvironment candidate = env;
    while (candidate != null) {
      try {
        return Optional.of(JavacTask.instance(candidate));
      } catch (IllegalArgumentException wrapped) {
        candidate = wrappedBy(candidate);
      }
    }
    return Optional.empty();
  }

  private static @Nullable ProcessingEnvironment wrappedBy(ProcessingEnvironment wrapper) {
    Object holder =
        Proxy.isProxyClass(wrapper.getClass()) ? Proxy.getInvocationHandler(wrapper) : wrapper;
    for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
      for (String name : WRAPPING_FIELDS) {
        if (valueOf(name, type, holder) instanceof ProcessingEnvironment inner
            && inner != wrapper) {
          return inner;
        }
      }
    }
    return null;
  }

  private static @Nullable Object valueOf(String name, Class<?> type, Object holder) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(holder);
    } catch (ReflectiveOperationException | RuntimeException notThere) {
      return null;
    }
  }
}
