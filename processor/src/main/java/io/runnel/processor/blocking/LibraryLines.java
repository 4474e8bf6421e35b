package io.runnel.processor.blocking;

import io.runnel.processor.bytecode.Declarations;
import io.runnel.processor.bytecode.LibraryCall;
import io.runnel.processor.bytecode.LibraryClass;
import io.runnel.processor.bytecode.LibraryMethod;
import io.runnel.processor.bytecode.LibraryMethods;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;

/**
 * What is said of the calls in the bytes of libraries: as {@link BlockingMethods} for elements, the
 * nearest declaration has the say.
 */
final class LibraryLines {

  private final LibraryMethods methods;
  private final Catalogue catalogue;
  private final BlockingMethods blocking;
  private final MethodNames names;
  private final Map<Optional<ModuleElement>, Map<String, Optional<Said>>> known = new HashMap<>();
  private final IdentityHashMap<LibraryClass, List<LinePattern>> patterns = new IdentityHashMap<>();

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
    if (isUnknownOfJdk(call)) {
      return Optional.empty();
    }
    // Which declaration a name means is the matter of the module that uses it.
    Map<String, Optional<Said>> ofModule =
        known.computeIfAbsent(Optional.ofNullable(in.module()), it -> new HashMap<>());
    String asked = call.owner() + "#" + call.name() + call.descriptor();
    Optional<Said> said = ofModule.get(asked);
    if (said == null) {
      said = decide(call, in);
      ofModule.put(asked, said);
    }
    return said;
  }

  /** Saves the search for most of the calls, as {@link NearestLines} does. */
  private boolean isUnknownOfJdk(LibraryCall call) {
    return call.owner().startsWith("java.") && !catalogue.mayNameInJdk(Topic.BLOCKING, call.name());
  }

  private Optional<Said> decide(LibraryCall call, LibraryClass in) {
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
    return byName(method).or(() -> BlockingAnnotations.lineFor(method)).or(() -> byPattern(method));
  }

  private Optional<CatalogueLine> byName(LibraryMethod method) {
    return catalogue.find(
        Topic.BLOCKING, method.declaredIn().name(), method.name(), method::parameters);
  }

  private Optional<CatalogueLine> byPattern(LibraryMethod method) {
    for (LinePattern pattern : patternsOf(method.declaredIn())) {
      CatalogueLine line = pattern.line();
      if (pattern.matches(method.name(), method::parameters)
          && (!line.hasMethodPattern() || !GivesLater.is(method.result()))) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private List<LinePattern> patternsOf(LibraryClass type) {
    List<LinePattern> found = patterns.get(type);
    if (found == null) {
      found = catalogue.patterns(Topic.BLOCKING, type.name(), methods.namesAbove(type));
      patterns.put(type, found);
    }
    return found;
  }
}
