package io.runnel.benchmarks.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The compiler of the JDK that runs this, again and again in this JVM, as daemons of build tools
 * run it. A processor that is on the class path of this JVM stays loaded and gets warm, too.
 */
public final class WarmJavac implements Compiler {

  private final JavaCompiler compiler;

  public WarmJavac() {
    compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("There is no compiler: a JDK is needed.");
    }
  }

  @Override
  public long time(List<String> options) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    // Otherwise the garbage of one compilation would be paid for by the next.
    System.gc();
    long start = System.nanoTime();
    int exit = compiler.run(null, log, log, options.toArray(String[]::new));
    long nanos = System.nanoTime() - start;
    if (exit != 0) {
      throw new IOException("javac failed:\n" + log.toString(StandardCharsets.UTF_8));
    }
    return nanos;
  }
}
