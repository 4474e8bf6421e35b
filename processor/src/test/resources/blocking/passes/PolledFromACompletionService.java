package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;

class PolledFromACompletionService {
  @Step(async = true)
  String next(ExecutorCompletionService<String> finished) throws Exception {
    Future<String> done = finished.poll();
    return done == null ? "" : done.get();
  }
}
