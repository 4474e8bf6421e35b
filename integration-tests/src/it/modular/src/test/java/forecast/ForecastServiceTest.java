package forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.runnel.RunConfig;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastServiceTest {

  private final ForecastService service = new ForecastService();

  @Test
  void runsOnTheModulePath() {
    assertTrue(ForecastService.class.getModule().isNamed());
    assertEquals("io.runnel.runtime", RunConfig.class.getModule().getName());
    assertEquals(
        "Oslo: 4 [t]",
        new ReportChain(service).invoke(" Oslo ", RunConfig.defaults().withTag("t")));
    assertEquals("Oslo: 4 []", new ForecastServiceChainsImpl(service).report("Oslo"));
    assertEquals(List.of("Palermo", "is", "warm"), new StoryChain(service).invoke("Palermo"));
    assertEquals(
        List.of("Rome", "is", "cold"), new StoryChain(service).invokeAsync("Rome").join());
  }
}
