package io.runnel.catalogue;

import java.util.Set;
import java.util.stream.Stream;

/** Finds what a line speaks of, by the rules in the head of {@code jdk.txt}. */
final class Matching {

  private static final Set<String> LATER =
      Set.of(
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Flow$Publisher",
          "java.util.concurrent.Future",
          "org.reactivestreams.Publisher");

  private static final Set<String> LATER_BY_SIMPLE_NAME =
      Set.of("Completable", "Maybe", "Observable", "Single", "Uni");

  private Matching() {}

  /** The classes whose members the line may mean. */
  static Stream<String> types(Line line, ClassPath classes) {
    Stream<String> named =
        line.namesTypesByPattern() ? classes.typesFor(line) : Stream.of(line.type());
    return line.withSubtypes() ? named.flatMap(classes::subtypes) : named;
  }

  static boolean findsSomething(Line line, ClassPath classes) {
    return types(line, classes).anyMatch(type -> declares(type, line, classes));
  }

  /** Whether the class declares what the line means. */
  static boolean declares(String type, Line line, ClassPath classes) {
    return classes.find(type).stream()
        .flatMap(found -> found.members().stream())
        .filter(line::matchesMember)
        .anyMatch(member -> !line.namesMethodsByPattern() || !givesItsResultLater(member, classes));
  }

  private static boolean givesItsResultLater(ClassFile.Member method, ClassPath classes) {
    return classes
        .supertypes(method.type())
        .anyMatch(
            type ->
                LATER.contains(type)
                    || LATER_BY_SIMPLE_NAME.contains(type.substring(type.lastIndexOf('.') + 1)));
  }
}
