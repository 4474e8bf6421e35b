package io.runnel.processor.bytecode;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import org.jspecify.annotations.Nullable;

/**
 * A class of a library, as its bytes name it.
 *
 * @param name its binary name
 * @param module the module it is in, null on a compiler without modules
 * @param origin the jar or folder it is in, as a URI that ends where the package begins
 * @param isFinal whether it has no subclasses
 * @param superclass the binary name of the class it extends, empty for none
 * @param interfaces the binary names of the interfaces that it names
 * @param annotations the simple names of the annotations on it
 * @param sourceFile the name of the file it was compiled from, empty if that is not told
 */
public record LibraryClass(
    String name,
    @Nullable ModuleElement module,
    String origin,
    boolean isFinal,
    String superclass,
    List<String> interfaces,
    Set<String> annotations,
    String sourceFile) {

  /** A class of which nothing is known but that it is there. */
  static LibraryClass unknown(ClassFile file) {
    return new LibraryClass(
        file.name(), file.module(), file.origin(), false, "", List.of(), Set.of(), "");
  }

  /** The classes directly above it. */
  Stream<Reference> above() {
    return Stream.concat(
            superclass.isEmpty() ? Stream.empty() : Stream.of(superclass), interfaces.stream())
        .map(above -> Reference.in(this, above));
  }

  /** The name of the jar, or of the folder. */
  public String originName() {
    String path = origin.replaceFirst("!?/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    // In a URI a blank and the like are written as codes.
    return URI.create("file:/" + last).getPath().substring(1);
  }

  /** Its name without the package, as people write it: {@code Client.Builder}. */
  public String simpleName() {
    return SimpleNames.of(name);
  }
}
