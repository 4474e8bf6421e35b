package io.runnel.support;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** A run of a chain, for the Flight Recorder. */
@Name("io.runnel.Chain")
@Label("Chain")
@Category("Runnel")
@Description("A run of a chain, from its start to its end")
@StackTrace(false)
final class ChainEvent extends Event {

  @Label("Chain")
  @Nullable String chain;

  @Label("Run Name")
  @Nullable String runName;

  @Label("Run Id")
  @Nullable String runId;

  @Label("Parent Run Id")
  @Nullable String parentRunId;

  @Label("Outcome")
  @Nullable String outcome;

  @Label("Failure")
  @Nullable String failure;
}
