package io.runnel.it.userseat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A javac that can be run: the one of this JVM, as build tools do it, or a program of its own. */
sealed interface Javac {

  Tool run(Path folder, List<String> arguments) throws Exception;

  /** In this JVM; all paths have to be absolute. */
  record InProcess() implements Javac {
    @Override
    public Tool run(Path folder, List<String> arguments) {
      ByteArrayOutputStream output = new ByteArrayOutputStream();
      int exitCode =
          ToolProvider.getSystemJavaCompiler()
              .run(null, output, output, arguments.toArray(String[]::new));
      return new Tool(exitCode, output.toString(Charset.defaultCharset()));
    }

    @Override
    public String toString() {
      return "in process";
    }
  }

  /** Of an installed JDK. */
  record Program(int version) implements Javac {
    @Override
    public Tool run(Path folder, List<String> arguments) throws Exception {
      List<String> command = new ArrayList<>();
      command.add(Jdk.installed(version).tool("javac").toString());
      command.addAll(arguments);
      return Tool.run(folder, command);
    }

    @Override
    public String toString() {
      return "javac of JDK " + version;
    }
  }
}
