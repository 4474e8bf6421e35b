package io.runnel.benchmarks.engine.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The scenarios by their letters, which are those of the targets. */
public final class Sections {

  private Sections() {}

  /** All of them, in order. */
  public static Map<String, Section> all() {
    Map<String, Section> all = new LinkedHashMap<>();
    all.put("A", new SyncSection());
    all.put("B", new ReadySection());
    all.put("C", new SuspendedSection());
    all.put("D", new OffloadSection());
    all.put("E", new BatchSection());
    all.put("F", new StreamSection());
    all.put("G", new FirstSection());
    return all;
  }
}
