package io.runnel.benchmarks.compile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Java source of package {@code shop} among the resources, to be copied into many packages. */
record Template(String name, String text) {

  private static final String PACKAGE = "package shop;";

  static Template read(String folder, String name) throws IOException {
    String path = folder + "/" + name + ".java";
    try (InputStream in = Template.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new FileNotFoundException(path);
      }
      return new Template(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  Template withText(String newText) {
    return new Template(name, newText);
  }

  /** Writes {@code shop/part/Name.java} below a folder of sources. */
  void copyInto(Path sources, String part) throws IOException {
    Path folder = Files.createDirectories(sources.resolve("shop").resolve(part));
    String moved = text.replace(PACKAGE, "package shop." + part + ";");
    Files.writeString(folder.resolve(name + ".java"), moved);
  }
}
