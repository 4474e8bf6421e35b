package io.runnel.it.userseat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compiler of Eclipse without Eclipse. */
final class Eclipse {

  private static final ClassLoader COMPILER = loader();

  private Eclipse() {}

  /** In this JVM. */
  static Tool compile(Project project, List<Path> sources) throws Exception {
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output);
    Object isDone =
        COMPILER
            .loadClass("org.eclipse.jdt.core.compiler.batch.BatchCompiler")
            .getMethod(
                "compile",
                String[].class,
                PrintWriter.class,
                PrintWriter.class,
                COMPILER.loadClass("org.eclipse.jdt.core.compiler.CompilationProgress"))
            .invoke(null, arguments(project, sources).toArray(String[]::new), writer, writer, null);
    return new Tool((boolean) isDone ? 0 : 1, output.toString());
  }

  /** As a program, on a runtime that has these modules only. */
  static Tool compileWithOnly(String modules, Project project, List<Path> sources)
      throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        new ArrayList<>(List.of(java.toString(), "--limit-modules", modules, "-jar"));
    command.add(Jars.tool("ecj").toString());
    command.addAll(arguments(project, sources));
    return Tool.run(project.folder(), command);
  }

  private static List<String> arguments(Project project, List<Path> sources) throws Exception {
    String classes = Files.createDirectories(project.classes()).toString();
    List<String> arguments =
        new ArrayList<>(List.of("--release", "17", "-d", classes, "-s", classes));
    arguments.addAll(
        List.of("-cp", Jars.classPathWithLibraries(), "-processorpath", Jars.processorPath()));
    sources.forEach(source -> arguments.add(project.folder().resolve(source).toString()));
    return arguments;
  }

  private static ClassLoader loader() {
    try {
      URL[] jar = {Jars.tool("ecj").toUri().toURL()};
      return new URLClassLoader(jar, ClassLoader.getPlatformClassLoader());
    } catch (MalformedURLException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
