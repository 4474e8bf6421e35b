package io.runnel.benchmarks.engine.sync;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.runnel.benchmarks.engine.Payload;

/** Chains of steps that return their value. */
@Uses(SyncWork.class)
public interface SyncChains {

  @Chain("one")
  Payload syncOne(Payload payload);

  @Chain({"one", "two", "three", "four", "five"})
  Payload syncFive(Payload payload);

  @Chain({"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})
  Payload syncTen(Payload payload);
}
