package io.runnel.benchmarks.blocking;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A build by Maven that unpacks a library's sources and writes down its class path. */
final class LibraryPom {

  static final String SOURCES = "sources";
  static final String CLASS_PATH = "classpath.txt";

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>io.runnel.benchmarks</groupId>
        <artifactId>library</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <dependencies>
      %s  </dependencies>
        <build>
          <plugins>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-dependency-plugin</artifactId>
              <version>%s</version>
              <executions>
                <execution>
                  <phase>generate-sources</phase>
                  <goals>
                    <goal>unpack</goal>
                    <goal>build-classpath</goal>
                  </goals>
                  <configuration>
                    <artifact>%s:jar:sources</artifact>
                    <includes>**/*.java</includes>
                    <outputDirectory>${project.basedir}/%s</outputDirectory>
                    <outputFile>${project.basedir}/%s</outputFile>
                  </configuration>
                </execution>
              </executions>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private LibraryPom() {}

  static String of(Library library, String dependencyPlugin) {
    // The library's own classes, too: a later source may stand for what was left out.
    String dependencies =
        Stream.concat(Stream.of(library.coordinates()), library.optional().stream())
            .map(LibraryPom::dependency)
            .collect(Collectors.joining());
    return POM.formatted(
        dependencies, dependencyPlugin, library.coordinates(), SOURCES, CLASS_PATH);
  }

  private static String dependency(String coordinates) {
    String[] parts = coordinates.split(":", -1);
    return """
        <dependency>
          <groupId>%s</groupId>
          <artifactId>%s</artifactId>
          <version>%s</version>
        </dependency>
    """
        .formatted(parts[0], parts[1], parts[2]);
  }
}
