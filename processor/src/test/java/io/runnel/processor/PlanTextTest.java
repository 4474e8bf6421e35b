package io.runnel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan in the Javadoc of a chain's class is the one that it prints at run time. */
class PlanTextTest {

  private static final Pattern PLAN =
      Pattern.compile("(?s)<pre>\\{@code\n \\* (.*?)\n \\* }</pre>");

  @ParameterizedTest
  @MethodSource("io.runnel.processor.GoldenTest#cases")
  void saysTheSameAsAtRunTime(String name) throws ReflectiveOperationException {
    Path folder = Sources.RESOURCES.resolve("golden").resolve(name);
    List<JavaFileObject> all = new ArrayList<>(Sources.in(folder.resolve("given")));
    all.addAll(Sources.in(folder.resolve("expect")));
    Compilation compilation = Compiler.javac().withOptions("-proc:none").compile(all);
    assertThat(compilation).succeeded();

    Map<String, String> written = new TreeMap<>();
    Map<String, String> printed = new TreeMap<>();
    ClassLoader loader = new Loader(compilation);
    for (Path file : Sources.files(folder.resolve("expect"))) {
      Matcher plan = PLAN.matcher(Sources.read(file));
      if (file.toString().endsWith("Chain.java") && plan.find()) {
        String type = file.getFileName().toString().replace(".java", "");
        written.put(type, plan.group(1));
        Field field = loader.loadClass("demo." + type).getDeclaredField("PLAN");
        field.setAccessible(true);
        printed.put(type, String.valueOf(field.get(null)));
      }
    }

    assertThat(written).isNotEmpty();
    assertThat(printed).isEqualTo(written);
  }

  /** Loads what was compiled. */
  private static final class Loader extends ClassLoader {

    private final Map<String, JavaFileObject> classes = new TreeMap<>();

    Loader(Compilation compilation) {
      super(PlanTextTest.class.getClassLoader());
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          String path = file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", "");
          classes.put(path.replace(".class", "").replace('/', '.'), file);
        }
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      JavaFileObject file = classes.get(name);
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      try (InputStream in = file.openInputStream()) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException failure) {
        throw new ClassNotFoundException(name, failure);
      }
    }
  }
}
