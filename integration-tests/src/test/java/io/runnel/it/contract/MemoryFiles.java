package io.runnel.it.contract;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** The files of one compilation: what javac writes stays in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  /** The processor's own class loader, one for all compilations: it is the same jar each time. */
  private static final ClassLoader PROCESSOR = processor();

  private final Map<String, Written> written = new LinkedHashMap<>();

  MemoryFiles(StandardJavaFileManager files) {
    super(files);
  }

  /** The class files by the names of their classes. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    written.forEach(
        (name, file) -> {
          if (file.getKind() == JavaFileObject.Kind.CLASS) {
            classes.put(name, file.bytes.toByteArray());
          }
        });
    return classes;
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
        ? PROCESSOR
        : super.getClassLoader(location);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    Written file = new Written(className, kind);
    written.put(kind == JavaFileObject.Kind.CLASS ? className : className + kind.extension, file);
    return file;
  }

  /** Sees what is on the processor path, and of the tests nothing. */
  private static ClassLoader processor() {
    URL[] path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> url(new File(entry)))
            .toArray(URL[]::new);
    ClassLoader jars = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    return new ClassLoader(jars) {}; // javac closes a loader that can be closed
  }

  private static URL url(File file) {
    try {
      return file.toURI().toURL();
    } catch (MalformedURLException failure) {
      throw new IllegalArgumentException(failure);
    }
  }

  /** A file that javac or the processor wrote. */
  private static final class Written extends SimpleJavaFileObject {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Written(String className, Kind kind) {
      super(URI.create("mem:///" + className.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
