package io.runnel.benchmarks.engine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page in Markdown that is written, and the targets that its last section lists. */
public final class Page {

  private final StringBuilder text = new StringBuilder();
  private final List<String> targets = new ArrayList<>();

  void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** Notes a target whose figure must not be more than this. */
  void atMost(double limit, double measured, String unit, String target) {
    target(measured <= limit, measured, unit, target);
  }

  /** Notes a target whose figure must not be less than this. */
  void atLeast(double limit, double measured, String unit, String target) {
    target(measured >= limit, measured, unit, target);
  }

  private void target(boolean met, double measured, String unit, String target) {
    String figure = Double.isFinite(measured) ? number(measured) + unit : number(measured);
    targets.add(String.format("| %s | %s | %s |", target, figure, met ? "met" : "**missed**"));
  }

  /** Writes the list of the targets. */
  public void targets() {
    line("");
    line("### Targets");
    line("");
    line("Times are compared by the least of all iterations.");
    line("");
    line("| target | measured | |");
    line("| --- | ---: | --- |");
    targets.forEach(target -> text.append(target).append('\n'));
  }

  /** A figure with as many digits as it deserves. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    if (Double.isInfinite(value)) {
      return "gave up";
    }
    String format = Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
    String figure = String.format(Locale.ROOT, format, value);
    return figure.endsWith(".00") || figure.endsWith(".0")
        ? figure.substring(0, figure.indexOf('.'))
        : figure;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
