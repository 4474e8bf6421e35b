package io.runnel.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.processor.blocking.AsyncMethod;
import io.runnel.processor.blocking.BlockingCheck;
import io.runnel.processor.blocking.JavacRun;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;

/** A runtime without the module jdk.compiler, as another compiler may run on. */
class NoJavacTest {

  private final List<String> printed = new ArrayList<>();

  @Test
  void theCheckIsSkippedWithOneNote() throws Exception {
    URL[] processor = {Path.of(JavacRun.locationOf(BlockingCheck.class)).toUri().toURL()};
    try (URLClassLoader loader = new LoaderWithoutJavac(processor)) {
      assertThatThrownBy(() -> loader.loadClass("com.sun.source.util.Trees"))
          .isInstanceOf(ClassNotFoundException.class);
      Class<?> type = loader.loadClass(BlockingCheck.class.getName());
      Constructor<?> asyncMethod =
          loader.loadClass(AsyncMethod.class.getName()).getConstructors()[0];

      Object kind = loader.loadClass(AsyncMethod.Kind.class.getName()).getEnumConstants()[0];

      Object check =
          type.getMethod("attach", ProcessingEnvironment.class).invoke(null, environment());
      type.getMethod("watch", Collection.class, Collection.class)
          .invoke(check, List.of(), List.of());
      assertThat(printed).isEmpty();
      for (String method : List.of("fetch", "load")) {
        Object async = asyncMethod.newInstance("demo.Service", method, "", kind, "is marked");
        type.getMethod("watch", Collection.class, Collection.class)
            .invoke(check, List.of(async), List.of());
      }
    }

    assertThat(printed).hasSize(1);
    assertThat(printed.get(0)).startsWith("NOTE [RNL302] the blocking check needs javac's trees");
  }

  private static final class LoaderWithoutJavac extends URLClassLoader {

    LoaderWithoutJavac(URL[] urls) {
      super(urls, ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      // Not even the loader of the platform leaves this out.
      if (name.startsWith("com.sun.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  private ProcessingEnvironment environment() {
    Messager messager =
        proxy(
            Messager.class,
            (proxy, method, arguments) -> printed.add(arguments[0] + " " + arguments[1]));
    return proxy(
        ProcessingEnvironment.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getMessager" -> messager;
              case "getOptions" -> Map.of();
              default -> null;
            });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
