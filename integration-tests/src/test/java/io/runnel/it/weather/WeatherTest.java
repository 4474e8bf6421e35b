package io.runnel.it.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.Runnel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Generated classes, as their users call them. */
class WeatherTest {

  private final WeatherService service = new WeatherService();
  private final WeatherChains chains = new WeatherChainsImpl(service);

  @Test
  void theInterfaceRunsEachChainAsDeclared() throws Exception {
    assertThat(chains.report(" Oslo ")).isEqualTo("Oslo: 4");
    assertThat(chains.configured("Oslo", RunConfig.defaults())).isEqualTo("Oslo: 4");
    assertThat(chains.later("Oslo").toCompletableFuture().join()).isEqualTo("Oslo: 4");
    assertThat(chains.warmth("Oslo").join()).isEqualTo(8);
    chains.notes("Rome");
    assertThat(service.audit).containsExactly("Oslo", "saved Oslo", "Rome");
    try (Stream<String> words = chains.words("Oslo")) {
      assertThat(words).containsExactly("Oslo", "is", "warm");
    }
    assertThat(chains.text("Oslo")).isEqualTo("Osloiswarm");
    assertThat(chains.warmths().invoke("Oslo")).isEqualTo(8);
    assertThat(chains.stories().invoke("Oslo")).containsExactly("Oslo", "is", "warm");
    assertThat(new WeatherChainsImpl(service).reportChain().invoke("Oslo")).isEqualTo("Oslo: 4");
  }

  @Test
  void oneClassHasEveryEntryPoint() {
    Runnel<String, String> report = new ReportChain(service);

    assertThat(report.invoke("Oslo")).isEqualTo("Oslo: 4");
    assertThat(report.invokeAsync("Oslo").join()).isEqualTo("Oslo: 4");
    assertThat(report.batch(List.of("Oslo", "Rome", "Palermo")))
        .containsExactly("Oslo: 4", "Rome: 4", "Palermo: 7");
    assertThat(report.batchAsync(List.of("Oslo")).join()).containsExactly("Oslo: 4");
    assertThat(report.batchOutcomes(List.of("Oslo", "Rome")))
        .extracting(Outcome::orElseThrow)
        .containsExactly("Oslo: 4", "Rome: 4");
    try (Stream<Outcome<String, String>> all = report.batchAsCompleted(List.of("Oslo", "Rome"))) {
      assertThat(all).hasSize(2);
    }
  }

  @Test
  void theDocumentedThreadsAreUsed() {
    new WarmthChain(service).invoke("Oslo");
    assertThat(service.ranOn).allSatisfy((step, thread) -> isCaller(thread));

    service.ranOn.clear();
    new WarmthChain(service).invokeAsync("Oslo").join();
    assertThat(service.ranOn.get("normalize").getName()).startsWith("runnel-blocking-");
    assertThat(service.ranOn.get("fetch")).isSameAs(service.ranOn.get("normalize"));
    assertThat(service.ranOn.get("warmth").getName()).startsWith("runnel-cpu-");
  }

  private static void isCaller(Thread thread) {
    assertThat(thread).isSameAs(Thread.currentThread());
  }

  @Test
  void stepsAreComposedByHandWithoutTheirNames() {
    Runnel<String, Integer> warmth =
        WeatherServiceSteps.normalize(service)
            .then(WeatherServiceSteps.fetch(service))
            .then(WeatherServiceSteps.note(service))
            .then(WeatherServiceSteps.save(service))
            .then(WeatherServiceSteps.warmth(service));

    assertThat(warmth.invoke(" Oslo")).isEqualTo(8);
    assertThat(warmth.invokeAsync("Oslo").join()).isEqualTo(8);
    assertThat(service.audit).containsExactly("Oslo", "saved Oslo", "Oslo", "saved Oslo");
    assertThat(
            WeatherServiceSteps.fetch(service)
                .then(WeatherServiceSteps.narrate(service))
                .invoke("Oslo"))
        .containsExactly("Oslo", "is", "warm");
  }

  @Test
  void thePlanIsTheText() {
    assertThat(new WarmthChain(service))
        .hasToString(
            "offload[normalize] -> await[fetch] -> offload[note] -> await[save] -> cpu[warmth]");
    assertThat(new StoryChain(service))
        .hasToString("offload[normalize] -> await[fetch] -> subscribe[narrate]");
  }

  @Test
  void aListenerSeesTheStepsByName() {
    List<RunEvent> events = new ArrayList<>();
    new ReportChain(service).invoke("Oslo", RunConfig.defaults().withListener(events::add));

    assertThat(events)
        .filteredOn(RunEvent.StepFinished.class::isInstance)
        .extracting(event -> ((RunEvent.StepFinished) event).step())
        .containsExactly("normalize", "fetch", "headline");
    assertThat(events).extracting(RunEvent::chain).containsOnly("WeatherChains.report");
  }

  @Test
  void aBridgeOfOnesOwnIsPassedOn() {
    Bridge bridge = Bridge.builder().build();
    WeatherChains closed = new WeatherChainsImpl(service, bridge);
    assertThat(closed.report("Oslo")).isEqualTo("Oslo: 4");
    bridge.close();

    assertThatThrownBy(() -> closed.report("Oslo"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The bridge is closed");
  }

  @Test
  void aMissingServiceIsNamed() {
    assertThatThrownBy(() -> new ReportChain(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("weatherService");
    assertThatThrownBy(() -> new ReportChain(service, null)).hasMessage("bridge");
  }
}
