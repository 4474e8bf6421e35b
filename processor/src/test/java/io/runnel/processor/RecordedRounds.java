package io.runnel.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Runnel's processor, and what it did in which round. javac itself keeps messages back until all
 * rounds are over.
 */
final class RecordedRounds extends AbstractProcessor {

  private final RunnelProcessor processor = new RunnelProcessor();
  private final List<String> told = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private String round = "before any round";
  private int count;

  /** {@code last: [RNL201] ...}: what was told, behind the round. */
  List<String> told() {
    return told;
  }

  /** {@code 2: demo.RunChain}: what was written, behind the round. */
  List<String> written() {
    return written;
  }

  @Override
  public synchronized void init(ProcessingEnvironment env) {
    super.init(env);
    Messager messager = recorded(Messager.class, env.getMessager(), "printMessage", 1, told);
    Filer filer = recorded(Filer.class, env.getFiler(), "createSourceFile", 0, written);
    processor.init(
        proxy(
            ProcessingEnvironment.class,
            (method, arguments) ->
                switch (method.getName()) {
                  case "getMessager" -> messager;
                  case "getFiler" -> filer;
                  default -> call(env, method, arguments);
                }));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    count++;
    round = environment.processingOver() ? "last" : String.valueOf(count);
    return processor.process(annotations, environment);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  private interface Handler {
    Object handle(Method method, Object[] arguments) throws Throwable;
  }

  /** Records one argument of one method. */
  private <T> T recorded(Class<T> type, T target, String recorded, int argument, List<String> to) {
    return proxy(
        type,
        (method, arguments) -> {
          if (method.getName().equals(recorded)) {
            to.add(round + ": " + arguments[argument]);
          }
          return call(target, method, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, Handler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> handler.handle(method, arguments)));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }
}
