package io.runnel.it.contract;

import io.runnel.Bridge;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** What javac made of some sources: what it said, and the classes, ready to run. */
final class Compiled {

  private final boolean isDone;
  private final List<Diagnosis> said;
  private final Map<String, byte[]> classes;
  private final ClassLoader loader;
  private final Map<Class<?>, Object> services = new HashMap<>();

  Compiled(boolean isDone, List<Diagnosis> said, Map<String, byte[]> classes, List<Path> jars) {
    this.isDone = isDone;
    this.said = said;
    this.classes = classes;
    this.loader =
        new Loader(new URLClassLoader(jars.stream().map(Compiled::url).toArray(URL[]::new)));
  }

  boolean isDone() {
    return isDone;
  }

  List<Diagnosis> said() {
    return said;
  }

  /** The chain's runnable, on services that are made without arguments, one of each class. */
  @SuppressWarnings("unchecked")
  Runnel<Object, Object> chain(String name) {
    return (Runnel<Object, Object>) make("demo." + name);
  }

  @SuppressWarnings("unchecked")
  StreamRunnel<Object, Object, Object> stream(String name) {
    return (StreamRunnel<Object, Object, Object>) make("demo." + name);
  }

  /** A generated class by its constructor without a bridge. */
  Object make(String name) {
    Constructor<?> constructor =
        Arrays.stream(type(name).getConstructors())
            .filter(each -> !List.of(each.getParameterTypes()).contains(Bridge.class))
            .findFirst()
            .orElseThrow();
    return call(
        () ->
            constructor.newInstance(
                Arrays.stream(constructor.getParameterTypes()).map(this::service).toArray()));
  }

  /** The service that {@link #make} passes: an interface's own implementation. */
  Object service(Class<?> type) {
    Object made = services.get(type);
    if (made == null) {
      made =
          type.isInterface()
              ? make(type.getPackageName() + "." + flat(type) + "Impl")
              : call(() -> type.getConstructor().newInstance());
      services.put(type, made);
    }
    return made;
  }

  /** The simple names of what a generated class's constructor takes. */
  List<String> constructor(String name) {
    return Arrays.stream(type("demo." + name).getConstructors())
        .map(constructor -> Arrays.stream(constructor.getParameterTypes()))
        .map(types -> types.map(Class::getSimpleName).toList())
        .filter(types -> !types.contains("Bridge"))
        .findFirst()
        .orElseThrow();
  }

  /** A static field of {@code Service}. */
  Object constant(String field) {
    return call(() -> type("demo.Service").getField(field).get(null));
  }

  Class<?> type(String name) {
    return call(() -> loader.loadClass(name));
  }

  /** Writes the classes as a library. */
  Path jar(Path file) {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        jar.putNextEntry(new JarEntry(each.getKey().replace('.', '/') + ".class"));
        jar.write(each.getValue());
        jar.closeEntry();
      }
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** {@code ServiceChains} for the interface {@code Chains} in {@code Service}. */
  private static String flat(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace("$", "");
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static <T> T call(java.util.concurrent.Callable<T> callable) {
    try {
      return callable.call();
    } catch (InvocationTargetException failure) {
      throw new AssertionError(failure.getCause());
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  private final class Loader extends ClassLoader {

    Loader(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
