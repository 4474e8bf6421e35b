package io.runnel.processor.javac;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * A javac plugin that starts by itself and hands javac's task over to the processor, which runs on
 * the same thread.
 *
 * <p>Build tools wrap the {@code ProcessingEnvironment}, and javac refuses to find its trees behind
 * a wrapper; a plugin gets the task directly.
 */
@AutoService(Plugin.class)
public final class TreesPlugin implements Plugin {

  /** Weak, since whoever only analyses sources never comes to the end of the compilation. */
  private static final ThreadLocal<WeakReference<JavacTask>> TASK = new ThreadLocal<>();

  static @Nullable JavacTask task() {
    WeakReference<JavacTask> task = TASK.get();
    return task == null ? null : task.get();
  }

  static void forget() {
    TASK.remove();
  }

  @Override
  public String getName() {
    return "RunnelTrees";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... args) {
    TASK.set(new WeakReference<>(task));
    task.addTaskListener(
        new TaskListener() {
          @Override
          public void finished(TaskEvent event) {
            // A build daemon's thread goes on to other compilations.
            if (event.getKind() == TaskEvent.Kind.COMPILATION) {
              forget();
            }
          }
        });
  }
}
