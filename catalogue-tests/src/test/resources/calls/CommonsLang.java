package calls;

import io.runnel.annotation.Step;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.ThreadUtils;
import org.apache.commons.lang3.concurrent.ConcurrentUtils;
import org.apache.commons.lang3.concurrent.TimedSemaphore;
import org.apache.commons.lang3.time.StopWatch;

class CommonsLang {
  TimedSemaphore semaphore;
  StopWatch watch;

  @Step(async = true)
  void calls(Object in) throws Exception {
    ThreadUtils.sleep(Duration.ofSeconds(1)); // blocks
    ThreadUtils.sleepQuietly(Duration.ofSeconds(1)); // blocks
    ThreadUtils.join(Thread.currentThread(), Duration.ofSeconds(1)); // blocks
    semaphore.acquire(); // blocks
    ConcurrentUtils.constantFuture("a").get(); // blocks

    semaphore.tryAcquire();
    semaphore.getLimit();
    semaphore.shutdown();
    ThreadUtils.getAllThreads();
    ConcurrentUtils.constantFuture("a");
    StringUtils.join("a", "b");
    StringUtils.strip("a");
    watch.start();
    watch.getTime(TimeUnit.SECONDS);
  }
}
