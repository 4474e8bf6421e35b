package io.runnel.benchmarks.measure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compiler of the JDK that runs this, in a fresh JVM for each compilation. */
public final class Javac implements Compiler {

  private final Path executable;
  private final Path log;
  private final PeakHeap peak;

  public Javac(Path work) {
    boolean windows = File.separatorChar == '\\';
    executable = Path.of(System.getProperty("java.home"), "bin", windows ? "javac.exe" : "javac");
    log = work.resolve("javac.log");
    peak = new PeakHeap(work.resolve("gc.log"));
    if (!Files.isExecutable(executable)) {
      throw new IllegalStateException("There is no " + executable + ": a JDK is needed.");
    }
  }

  /** The time from the start of the process to its end. */
  @Override
  public long time(List<String> options) throws IOException, InterruptedException {
    List<String> logged = new ArrayList<>(List.of(peak.option()));
    logged.addAll(options);
    Run run = run(logged);
    if (run.exit != 0) {
      throw new IOException("javac failed:\n" + Files.readString(log));
    }
    return run.nanos;
  }

  @Override
  public double peak() throws IOException {
    return peak.megabytes();
  }

  /** Compiles, and returns whether that succeeded. */
  public boolean succeeds(List<String> options) throws IOException, InterruptedException {
    return run(options).exit == 0;
  }

  private Run run(List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(executable.toString());
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    // Options from outside would come on top of those that the report states.
    builder.environment().keySet().removeAll(List.of("JDK_JAVAC_OPTIONS", "JAVA_TOOL_OPTIONS"));
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    return new Run(exit, System.nanoTime() - start);
  }

  private record Run(int exit, long nanos) {}
}
