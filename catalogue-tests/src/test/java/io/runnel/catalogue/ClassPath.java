package io.runnel.catalogue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The class files of the libraries on the class path, and of the JDK that runs. */
final class ClassPath {

  /** Reading names once is most of the work. */
  static final ClassPath TESTED = new ClassPath(jars());

  private final NavigableMap<String, File> jarByType = new TreeMap<>();
  private final Map<String, Optional<ClassFile>> read = new HashMap<>();

  private ClassPath(List<File> jars) {
    jars.forEach(jar -> typesIn(jar).forEach(type -> jarByType.putIfAbsent(type, jar)));
  }

  private static List<File> jars() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .map(File::new)
        .toList();
  }

  /** The class of this name, in a library or in the JDK. */
  synchronized Optional<ClassFile> find(String type) {
    return read.computeIfAbsent(type, this::load);
  }

  /** The library that has this class. */
  Optional<File> jarOf(String type) {
    return Optional.ofNullable(jarByType.get(type));
  }

  /** The classes of the libraries whose names may match. */
  Stream<String> typesFor(Line line) {
    String start = line.type().replaceAll("\\*.*", "");
    return jarByType.subMap(start, true, start + Character.MAX_VALUE, true).keySet().stream()
        .filter(line::matchesType);
  }

  /** The classes in the same library that are of the type. */
  Stream<String> subtypes(String type) {
    File jar = jarByType.get(type);
    return jarByType.entrySet().stream()
        .filter(entry -> entry.getValue().equals(jar))
        .map(Map.Entry::getKey)
        .filter(candidate -> supertypes(candidate).anyMatch(type::equals));
  }

  /** The class itself and all that it is, as far as it is here. */
  Stream<String> supertypes(String type) {
    return Stream.concat(
        Stream.of(type),
        find(type).stream()
            .flatMap(found -> found.supertypes().stream())
            .flatMap(this::supertypes));
  }

  private Optional<ClassFile> load(String type) {
    String entry = type.replace('.', '/') + ".class";
    File jar = jarByType.get(type);
    try {
      if (jar != null) {
        try (ZipFile zip = new ZipFile(jar);
            InputStream in = zip.getInputStream(zip.getEntry(entry))) {
          return Optional.of(ClassFile.read(in.readAllBytes()));
        }
      }
      try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(entry)) {
        return in == null ? Optional.empty() : Optional.of(ClassFile.read(in.readAllBytes()));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> typesIn(File jar) {
    try (ZipFile zip = new ZipFile(jar)) {
      return zip.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
