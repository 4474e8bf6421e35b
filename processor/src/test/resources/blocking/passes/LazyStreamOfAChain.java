package demo;

import io.runnel.StreamRunnel;
import io.runnel.annotation.Step;

// Nothing runs before somebody pulls.
class LazyStreamOfAChain {
  @Step(async = true)
  Boolean parallel(StreamRunnel<String, String, String> story) {
    return story.stream("Oslo").isParallel();
  }
}
