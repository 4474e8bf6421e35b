package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import org.junit.jupiter.api.Test;

/** A bug of ours becomes one error that says so. */
class BugTest {

  private final List<String> printed = new ArrayList<>();

  @Test
  void aBugIsOneErrorAndNoException() {
    RunnelProcessor processor = new RunnelProcessor();
    processor.init(brokenEnvironment());
    assertThat(processor.process(Set.of(), fake(RoundEnvironment.class))).isFalse();
    assertThat(printed)
        .singleElement()
        .asString()
        .startsWith("ERROR [RNL901] java.lang.IllegalStateException: no elements today: a bug in")
        .contains("\n  at ");
  }

  private ProcessingEnvironment brokenEnvironment() {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getMessager" -> messager();
                  case "getOptions" -> Map.of();
                  default -> throw new IllegalStateException("no elements today");
                });
  }

  private Messager messager() {
    return (Messager)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Messager.class},
            (proxy, method, arguments) ->
                printed.add(arguments[0] + " " + arguments[1]) ? null : 0);
  }

  private static <T> T fake(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
  }
}
