package io.runnel.processor.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;

/** What build tools put around the environment. */
enum Wrapper {
  /** A proxy, whose handler keeps what it has captured. */
  INTELLIJ {
    @Override
    ProcessingEnvironment around(ProcessingEnvironment env) {
      return proxy(new IntellijHandler(env));
    }
  },
  /** A class for processors that are declared incremental. */
  GRADLE {
    @Override
    ProcessingEnvironment around(ProcessingEnvironment env) {
      return new GradleEnvironment(env);
    }
  },
  /** A class of its own below one that keeps the environment. */
  KAPT {
    @Override
    ProcessingEnvironment around(ProcessingEnvironment env) {
      return new KaptEnvironment(env) {};
    }
  },
  /** Of which nobody can tell what is in it. */
  OPAQUE {
    @Override
    ProcessingEnvironment around(ProcessingEnvironment env) {
      return proxy((proxy, method, arguments) -> call(env, method, arguments));
    }
  };

  abstract ProcessingEnvironment around(ProcessingEnvironment env);

  private record IntellijHandler(ProcessingEnvironment val$delegateTo)
      implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return call(val$delegateTo, method, arguments);
    }
  }

  private static final class GradleEnvironment extends Delegating {
    @SuppressWarnings("unused") // found by its name
    private final ProcessingEnvironment delegate;

    GradleEnvironment(ProcessingEnvironment delegate) {
      super(() -> delegate);
      this.delegate = delegate;
    }
  }

  private static class KaptEnvironment extends Delegating {
    @SuppressWarnings("unused") // found by its name
    private final ProcessingEnvironment processingEnv;

    KaptEnvironment(ProcessingEnvironment processingEnv) {
      super(() -> processingEnv);
      this.processingEnv = processingEnv;
    }
  }

  private static ProcessingEnvironment proxy(InvocationHandler handler) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            Wrapper.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class}, handler);
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
