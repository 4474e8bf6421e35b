package io.runnel.processor.blocking;

import io.runnel.processor.bytecode.Declarations;
import io.runnel.processor.bytecode.LibraryCall;
import io.runnel.processor.bytecode.LibraryClass;
import io.runnel.processor.bytecode.LibraryMethod;
import io.runnel.processor.bytecode.LibraryMethods;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said of the calls in the bytes of libraries: as {@link BlockingMethods} for elements, the
 * nearest declaration has the say.
 */
final class LibraryLines {

  private final LibraryMethods methods;
  private final Catalogue catalogue;
  private final BlockingMethods blocking;
  private final MethodNames names;

  LibraryLines(
      LibraryMethods methods, Catalogue catalogue, BlockingMethods blocking, MethodNames names) {
    this.methods = methods;
    this.catalogue = catalogue;
    this.blocking = blocking;
    this.names = names;
  }

  /**
   * What is said of a call.
   *
   * @param callee the method that is called, as people write it
   * @param line the line that has the say, be it that the call does not block
   */
  record Said(String callee, CatalogueLine line) {}

  /** Empty if nobody says anything. */
  Optional<Said> find(LibraryCall call, LibraryClass in) {
    List<Declarations> byDistance = methods.declarationsOf(call, in);
    return byDistance.stream()
        .flatMap(equallyNear -> saidOf(equallyNear).stream())
        .findFirst()
        .map(line -> new Said(nearest(byDistance), line));
  }

  private Optional<CatalogueLine> saidOf(Declarations equallyNear) {
    return Stream.concat(
            equallyNear.ofLibraries().stream().flatMap(method -> saidOf(method).stream()),
            equallyNear.ofJdk().stream().flatMap(method -> blocking.said(method).stream()))
        .min(Catalogue.STRONGEST_FIRST);
  }

  private String nearest(List<Declarations> byDistance) {
    return byDistance.stream()
        .flatMap(
            equallyNear ->
                Stream.concat(
                    equallyNear.ofLibraries().stream().map(LibraryMethod::readable),
                    equallyNear.ofJdk().stream().map(names::readable)))
        .findFirst()
        .orElseThrow();
  }

  /** What is said of exactly this method: by name, by its annotations, or by a pattern. */
  private Optional<CatalogueLine> saidOf(LibraryMethod method) {
    return catalogue
        .find(Topic.BLOCKING, method.declaredIn().name(), method.name(), method.parameters())
        .or(() -> BlockingAnnotations.lineFor(method))
        .or(() -> patternFor(method));
  }

  private Optional<CatalogueLine> patternFor(LibraryMethod method) {
    return catalogue
        .findPatterns(
            Topic.BLOCKING,
            method.declaredIn().name(),
            () -> methods.namesAbove(method.declaredIn()),
            method.name(),
            method.parameters())
        .filter(line -> !line.hasMethodPattern() || !GivesLater.is(method.result()))
        .findFirst();
  }
}
