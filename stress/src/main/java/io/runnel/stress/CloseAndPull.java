package io.runnel.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.runnel.StreamRunnel;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A stream is closed while somebody pulls from it. */
@JCStressTest
@Outcome(id = "7, 1, 1", expect = ACCEPTABLE, desc = "the chunk came, and the source was closed")
@Outcome(id = "-2, 1, 1", expect = ACCEPTABLE, desc = "closed while the source was opened")
@Outcome(id = "-2, 0, 0", expect = ACCEPTABLE, desc = "closed before the source was opened")
@Outcome(expect = FORBIDDEN, desc = "a source is left open, or closed twice")
@State
public class CloseAndPull {

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private final StreamRunnel<Integer, Integer, List<Integer>> chain =
      StreamRunnel.of(
          value -> {
            opened.incrementAndGet();
            return Stream.iterate(value, same -> same).onClose(closed::incrementAndGet);
          });
  private final Stream<Integer> chunks = chain.stream(7);
  private final java.util.Iterator<Integer> pulled = chunks.iterator();

  @Actor
  public void pull(III_Result result) {
    try {
      result.r1 = pulled.next();
    } catch (CancellationException | NoSuchElementException over) {
      result.r1 = -2;
    }
  }

  @Actor
  public void close() {
    chunks.close();
  }

  @Arbiter
  public void look(III_Result result) {
    result.r2 = opened.get();
    result.r3 = closed.get();
  }
}
