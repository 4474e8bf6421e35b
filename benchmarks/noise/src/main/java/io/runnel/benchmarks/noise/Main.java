package io.runnel.benchmarks.noise;

import io.runnel.processor.blocking.LibraryScan;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Has javac load the libraries, looks into each, and reports. */
public final class Main {

  private Main() {}

  /**
   * Measures, and exits with 2 if an option is wrong.
   *
   * @param args see {@code --help}
   * @throws IOException if the libraries cannot be read
   */
  public static void main(String[] args) throws IOException {
    Options options;
    try {
      options = Options.parse(args);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + " --help tells what there is.");
      System.exit(2);
      return;
    }
    if (options.help()) {
      System.out.print(Options.HELP);
      return;
    }
    Jars jars = Jars.in(Path.of(System.getProperty("noise.target", "target")));
    List<Path> measured =
        jars.measured().stream()
            .filter(jar -> options.names(jar.getFileName().toString()))
            .toList();
    new Report(System.out).print(scan(measured, jars.path(), options.withShort()), options);
  }

  private static List<Measured> scan(List<Path> measured, List<Path> path, boolean withShort) {
    LibraryScan scan = new LibraryScan(measured, withShort);
    String classPath =
        path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    // What javac says is of what is missing in classes that no user would have it read.
    StringWriter told = new StringWriter();
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                told,
                null,
                null,
                List.of("-proc:only", "-nowarn", "-cp", classPath),
                null,
                List.of(new Bystander()));
    task.setProcessors(List.of(scan));
    task.call();
    if (scan.measured().size() < measured.size()) {
      throw new IllegalStateException(told.toString());
    }
    return scan.measured();
  }

  /** Without a source javac does nothing. */
  private static final class Bystander extends SimpleJavaFileObject {

    Bystander() {
      super(URI.create("string:///Bystander.java"), JavaFileObject.Kind.SOURCE);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return "class Bystander {}";
    }
  }
}
