package io.runnel.benchmarks.measure;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The versions of what is measured, as the build wrote them down. */
public record Versions(String runnel, String mapstruct, String dependencyPlugin) {

  public static Versions read() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      if (in == null) {
        throw new FileNotFoundException("versions.properties");
      }
      properties.load(in);
    }
    return new Versions(
        properties.getProperty("runnel", "?"),
        properties.getProperty("mapstruct", "?"),
        properties.getProperty("dependency-plugin", "?"));
  }
}
