package io.runnel.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.processor.blocking.AsyncMethodsWatcher;
import io.runnel.processor.blocking.JavacRun;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** Build tools hide javac's environment behind one of their own. */
class WrappedEnvironmentTest {

  private static final List<String> SLEEPING =
      List.of(
          """
          class Service {
            java.util.concurrent.CompletionStage<String> fetch() throws Exception {
              Thread.sleep(1);
              return null;
            }
          }
          """);

  @Test
  void thePluginHandsTheTaskOverBehindAnyWrapper() {
    assertThat(JavacRun.of(new Opaque(), SLEEPING).errors()).hasSize(1);
  }

  @Test
  void knownWrappersAreOpenedWithoutThePlugin() {
    assertThat(JavacRun.of(new KnownAlone(), SLEEPING).errors()).hasSize(1);
  }

  @Test
  void anOpaqueWrapperWithoutThePluginLeadsToOneNote() {
    JavacRun run = JavacRun.of(new OpaqueAlone(), SLEEPING);

    assertThat(run.succeeded()).isTrue();
    assertThat(run.diagnostics()).hasSize(1);
    assertThat(run.messages(Diagnostic.Kind.NOTE))
        .containsExactly(
            "[RNL302] the blocking check needs javac's trees, which this compiler does not show;"
                + " skipped, generation goes on");
  }

  @Test
  void nothingToCheckLeadsToNoNote() {
    JavacRun run = JavacRun.of(new OpaqueAlone(), List.of("class Empty {}"));

    assertThat(run.diagnostics()).isEmpty();
  }

  @Test
  void theTaskIsForgottenWhenTheCompilationEnds() {
    JavacRun run = JavacRun.of(new TaskAsking(), SLEEPING);

    assertThat(run.succeeded()).isTrue();
    assertThat(run.diagnostics())
        .extracting(diagnostic -> diagnostic.getMessage(null))
        .containsExactly("handed over: true");
    assertThat(TreesPlugin.task()).isNull();
  }

  /** The check sees an environment of which nobody can tell what is in it. */
  public static class Opaque extends AsyncMethodsWatcher {
    @Override
    protected ProcessingEnvironment environment(ProcessingEnvironment env) {
      return proxy((proxy, method, arguments) -> call(env, method, arguments));
    }
  }

  /** So it does here, and the plugin has not been there. */
  private static final class OpaqueAlone extends Opaque {
    @Override
    protected ProcessingEnvironment environment(ProcessingEnvironment env) {
      TreesPlugin.forget();
      return super.environment(env);
    }
  }

  /** The check sees an environment that is wrapped twice, as Gradle and IntelliJ do it. */
  private static final class KnownAlone extends AsyncMethodsWatcher {
    @Override
    protected ProcessingEnvironment environment(ProcessingEnvironment env) {
      TreesPlugin.forget();
      return proxy(new GradleHandler(proxy(new IntellijHandler(env))));
    }
  }

  private record GradleHandler(ProcessingEnvironment delegate) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return call(delegate, method, arguments);
    }
  }

  private record IntellijHandler(ProcessingEnvironment val$delegateTo)
      implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return call(val$delegateTo, method, arguments);
    }
  }

  /** Tells whether the plugin has been there before it. */
  private static final class TaskAsking extends AsyncMethodsWatcher {
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.processingOver()) {
        boolean handedOver = Optional.ofNullable(TreesPlugin.task()).isPresent();
        processingEnv
            .getMessager()
            .printMessage(Diagnostic.Kind.NOTE, "handed over: " + handedOver);
      }
      return false;
    }
  }

  private static ProcessingEnvironment proxy(InvocationHandler handler) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            WrappedEnvironmentTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            handler);
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
