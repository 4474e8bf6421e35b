package io.runnel.benchmarks.engine.batch;

import io.runnel.benchmarks.engine.Check;
import io.runnel.benchmarks.engine.Contender;
import io.runnel.benchmarks.engine.Payload;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that times batches of one contender. */
public final class BatchProcess {

  private BatchProcess() {}

  /**
   * Prints how many milliseconds each batch took.
   *
   * @param args the contender, how many items, the limit, how many batches before, how many timed
   */
  public static void main(String[] args) {
    int items = Integer.parseInt(args[1]);
    int limit = Integer.parseInt(args[2]);
    int before = Integer.parseInt(args[3]);
    int timed = Integer.parseInt(args[4]);
    Contender<Start> contender = BatchContenders.on(new Delay(items).start()).get(args[0]);
    Start start = contender.maker().get();
    for (int batch = 0; batch < before + timed; batch++) {
      List<Payload> inputs = payloads(items);
      long from = System.nanoTime();
      List<Payload> results = start.run(inputs, limit).get();
      double millis = (System.nanoTime() - from) / 1e6;
      Check.finished(contender, results.size(), items);
      for (Payload result : results) {
        Check.result(contender, result);
      }
      if (batch >= before) {
        System.out.println(millis);
      }
    }
    System.exit(0);
  }

  /** New ones. */
  public static List<Payload> payloads(int count) {
    List<Payload> payloads = new ArrayList<>(count);
    for (int each = 0; each < count; each++) {
      payloads.add(new Payload());
    }
    return payloads;
  }
}
