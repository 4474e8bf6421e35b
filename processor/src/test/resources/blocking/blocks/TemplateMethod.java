package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

abstract class Job {
  final String run(String input) {
    prepare();
    return input;
  }

  abstract void prepare();
}

class NightlyJob extends Job {
  @Override
  void prepare() {
    LockSupport.park();
  }
}

class TemplateMethod {
  private final Job job = new NightlyJob();

  @Step(async = true)
  String run(String input) {
    return job.run(input); // blocks: Job.run; prepare; LockSupport.park()
  }
}
