package io.runnel.benchmarks.compile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The versions of what is measured, as the build wrote them down. */
record Versions(String runnel, String mapstruct) {

  static Versions read() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      if (in == null) {
        throw new FileNotFoundException("versions.properties");
      }
      properties.load(in);
    }
    return new Versions(
        properties.getProperty("runnel", "?"), properties.getProperty("mapstruct", "?"));
  }
}
