package io.runnel.processor.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;

/**
 * Listens for the first class that javac has analysed, and then no more.
 *
 * <p>Not for the last one and not for the end of the compilation: class files exist by then, and
 * the next incremental build would take the module for up to date and pass.
 */
final class FirstAnalysis implements TaskListener {

  private final JavacTask task;
  private final Runnable action;
  private boolean seen;

  FirstAnalysis(JavacTask task, Runnable action) {
    this.task = task;
    this.action = action;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ANALYZE && !seen) {
      seen = true;
      task.removeTaskListener(this);
      action.run();
    }
  }
}
