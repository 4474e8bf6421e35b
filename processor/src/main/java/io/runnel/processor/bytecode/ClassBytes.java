package io.runnel.processor.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bytes of library classes where the compiler finds them: on the class path, in a named
 * or in an automatic module.
 *
 * <p>A class that stands in source has none, and one of the JDK neither: those in reach are of the
 * JDK that compiles, or bare signatures. Any failure is an empty answer.
 */
final class ClassBytes {

  /** {@code Elements.getFileObjectOf} of JDK 18 and later. */
  private static final @Nullable Method FILE_OBJECT_OF = fileObjectOf();

  /** The part of a multi-release jar that is for one version. */
  private static final Pattern VERSION = Pattern.compile("META-INF/versions/\\d+/$");

  private final Elements elements;
  private final Filer filer;

  ClassBytes(Elements elements, Filer filer) {
    this.elements = elements;
    this.filer = filer;
  }

  /** The file that the compiler read the type from. */
  Optional<ClassFile> of(TypeElement type) {
    String name = elements.getBinaryName(type).toString();
    if (isJdk(name)) {
      return Optional.empty();
    }
    return guarded(
        () -> {
          ModuleElement module = elements.getModuleOf(type);
          return FILE_OBJECT_OF == null
              ? lookUp(module, name)
              : read((FileObject) FILE_OBJECT_OF.invoke(elements, type), module, name);
        });
  }

  /** The file of the class that this means. */
  Optional<ClassFile> of(Reference reference) {
    return guarded(
        () -> {
          ModuleElement from = reference.module();
          if (from == null) {
            return lookUp(null, reference.name());
          }
          // By its package, since to find the type the compiler would read it.
          PackageElement home = elements.getPackageElement(from, packageOf(reference.name()));
          return home == null ? null : lookUp(elements.getModuleOf(home), reference.name());
        });
  }

  private @Nullable ClassFile lookUp(@Nullable ModuleElement module, String name)
      throws IOException {
    if (isJdk(name)) {
      return null;
    }
    String folder = packageOf(name);
    String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
    return read(
        module == null || module.isUnnamed()
            ? filer.getResource(StandardLocation.CLASS_PATH, folder, file)
            : filer.getResource(
                StandardLocation.MODULE_PATH, module.getQualifiedName() + "/" + folder, file),
        module,
        name);
  }

  private static @Nullable ClassFile read(
      @Nullable FileObject file, @Nullable ModuleElement module, String name) throws IOException {
    String path = name.replace('.', '/') + ".class";
    if (file == null || isJdk(name)) {
      return null;
    }
    String uri = file.toUri().toString();
    // The run-time image; a source; a place that does not tell what is beside it.
    if (uri.startsWith("jrt:") || !uri.endsWith("/" + path)) {
      return null;
    }
    String root = uri.substring(0, uri.length() - path.length());
    try (InputStream in = file.openInputStream()) {
      return new ClassFile(name, module, VERSION.matcher(root).replaceFirst(""), in.readAllBytes());
    }
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** Saves the search; other classes of the JDK are not found, or are in its image. */
  private static boolean isJdk(String name) {
    return name.startsWith("java.") || name.startsWith("jdk.");
  }

  private static @Nullable Method fileObjectOf() {
    try {
      return Elements.class.getMethod("getFileObjectOf", Element.class);
    } catch (NoSuchMethodException olderThan18) {
      return null;
    }
  }

  /** Compilers and their wrappers fail in many ways here, and none is the user's matter. */
  private static Optional<ClassFile> guarded(Lookup lookup) {
    try {
      return Optional.ofNullable(lookup.find());
    } catch (IOException | ReflectiveOperationException | RuntimeException notFound) {
      return Optional.empty();
    }
  }

  @FunctionalInterface
  private interface Lookup {
    @Nullable ClassFile find() throws IOException, ReflectiveOperationException;
  }
}
