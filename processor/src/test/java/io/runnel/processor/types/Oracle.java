package io.runnel.processor.types;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What the real javac says of sources: errors and warnings by line, and the types of variables. */
final class Oracle {

  private final JavacTask task;
  private final Map<String, Map<Long, List<Diagnostic<?>>>> errors = new HashMap<>();
  private final Map<String, Set<Long>> unchecked = new HashMap<>();
  private final Map<String, TypeMirror> variables = new HashMap<>();
  private final Map<String, ExecutableElement> methods = new HashMap<>();

  private Oracle(JavacTask task) {
    this.task = task;
  }

  static Oracle of(List<Sources> sources, String... moreOptions) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-Xlint:unchecked",
                "-Xmaxerrs",
                "1000000",
                "-Xmaxwarns",
                "1000000",
                "--should-stop=ifError=FLOW"));
    options.addAll(List.of(moreOptions));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    Writer.nullWriter(), // what javac has to say when it breaks down
                    null,
                    diagnostics,
                    options,
                    null,
                    sources.stream().map(Oracle::file).toList());
    Oracle oracle = new Oracle(task);
    try {
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      units.forEach(oracle::scan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    diagnostics.getDiagnostics().forEach(oracle::add);
    return oracle;
  }

  private static JavaFileObject file(Sources source) {
    String text = source.text();
    return new SimpleJavaFileObject(
        URI.create("string:///u/" + source.name() + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private void add(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    if (file == null) {
      return;
    }
    String path = file.toUri().getPath();
    String name = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
      errors
          .computeIfAbsent(name, unknown -> new HashMap<>())
          .computeIfAbsent(diagnostic.getLineNumber(), unknown -> new ArrayList<>())
          .add(diagnostic);
    } else if (diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING) {
      unchecked.computeIfAbsent(name, unknown -> new HashSet<>()).add(diagnostic.getLineNumber());
    }
  }

  /** The types of all local variables, by the names of class, method and variable. */
  private void scan(CompilationUnitTree unit) {
    Trees trees = Trees.instance(task);
    new TreePathScanner<Void, String>() {
      @Override
      public Void visitMethod(MethodTree tree, String unused) {
        return super.visitMethod(tree, tree.getName().toString());
      }

      @Override
      public Void visitVariable(VariableTree tree, String method) {
        if (method != null) {
          TypeMirror type = trees.getElement(getCurrentPath()).asType();
          variables.put(method + "." + tree.getName(), type);
        }
        return super.visitVariable(tree, method);
      }
    }.scan(unit, null);
  }

  boolean fails(Sources source, int line) {
    return !errors(source, line).isEmpty();
  }

  /** The first error of a line, or null. */
  String message(Sources source, int line) {
    return fails(source, line) ? errors(source, line).get(0).getMessage(Locale.ROOT) : null;
  }

  /** Whether there is an error of a line whose code ends like this. */
  boolean fails(Sources source, int line, String code) {
    return errors(source, line).stream().anyMatch(error -> error.getCode().endsWith(code));
  }

  private List<Diagnostic<?>> errors(Sources source, int line) {
    return errors.getOrDefault(source.name(), Map.of()).getOrDefault((long) line, List.of());
  }

  boolean isUnchecked(Sources source, int line) {
    return unchecked.getOrDefault(source.name(), Set.of()).contains((long) line);
  }

  TypeMirror variable(String method, String name) {
    return variables.get(method + "." + name);
  }

  Types javac() {
    return task.getTypes();
  }

  JavaTypes types() {
    return new JavaTypes(task.getElements(), task.getTypes());
  }

  /** Whether the class of a type is a subclass of one of those that the other is. */
  boolean isBelow(TypeMirror type, TypeMirror other) {
    if (other instanceof TypeVariable variable) {
      return isBelow(type, variable.getUpperBound());
    }
    if (other instanceof IntersectionType intersection) {
      return intersection.getBounds().stream().anyMatch(bound -> isBelow(type, bound));
    }
    Types types = task.getTypes();
    return types.isSubtype(types.erasure(type), types.erasure(other));
  }

  TypeElement type(String name) {
    return element("u." + name);
  }

  TypeElement element(String name) {
    return task.getElements().getTypeElement(name);
  }

  /** A method by its name; names are used once. */
  ExecutableElement method(String type, String name) {
    String key = type + "." + name;
    if (!methods.containsKey(key)) {
      for (ExecutableElement method : ElementFilter.methodsIn(type(type).getEnclosedElements())) {
        methods.put(type + "." + method.getSimpleName(), method);
      }
    }
    return methods.get(key);
  }
}
