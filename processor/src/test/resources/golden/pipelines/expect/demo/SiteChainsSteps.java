package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.StreamRunnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.List;

/** The steps of {@link SiteChains}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class SiteChainsSteps {
  private SiteChainsSteps() {}

  /** {@link SiteChains#words2} as a runnable, on the shared bridge. */
  public static StreamRunnel<Integer, String, List<String>> words2() {
    return words2(Bridge.shared());
  }

  public static StreamRunnel<Integer, String, List<String>> words2(Bridge bridge) {
    return StepRunnels.ofStream(
        Plan.of("SiteChains.words2").stream("words2"),
        bridge,
        (Integer input, RunContext run) -> SiteChains.words2(StepRunnels.present("SiteChains.words2", input)));
  }
}
