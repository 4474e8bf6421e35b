package io.runnel.examples.chat.demo;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A progress bar below lines of results. On a terminal it stays on the last line; elsewhere it is
 * printed twice a second as a line of its own.
 */
final class Progress implements AutoCloseable {
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final int WIDTH = 80;

  private final Screen screen;
  private final ProgressBar bar;
  private String printed = "";

  Progress(String task, long steps, Screen screen) {
    this.screen = screen;
    ProgressBarBuilder builder = ProgressBar.builder().setTaskName(task).setInitialMax(steps);
    if (screen.terminal()) {
      builder
          .setStyle(ProgressBarStyle.UNICODE_BLOCK)
          .setUpdateIntervalMillis(100)
          .setConsumer(new ConsoleProgressBarConsumer(screen.out(), WIDTH));
    } else {
      builder
          .setStyle(ProgressBarStyle.ASCII)
          .setUpdateIntervalMillis(500)
          .setConsumer(new DelegatingProgressBarConsumer(this::printOnce, WIDTH));
    }
    this.bar = builder.build();
  }

  /** One more is done: its line goes above the bar. */
  void step(String line) {
    screen.print((screen.terminal() ? CLEAR_LINE : "") + line + "\n");
    bar.step();
    if (screen.terminal()) {
      bar.refresh();
    }
  }

  @Override
  public void close() {
    bar.close();
  }

  /** The library renders its last state twice, which shows where lines stay. */
  private synchronized void printOnce(String rendered) {
    String line = "  " + rendered.stripTrailing();
    if (!line.equals(printed)) {
      printed = line;
      screen.print(line + "\n");
    }
  }
}
