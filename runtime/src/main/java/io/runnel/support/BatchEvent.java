package io.runnel.support;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** A batch, for the Flight Recorder. */
@Name("io.runnel.Batch")
@Label("Batch")
@Category("Runnel")
@Description("A batch, from its first item to its last")
@StackTrace(false)
final class BatchEvent extends Event {

  @Label("Chain")
  @Nullable String chain;

  @Label("Items")
  long items;

  @Label("Run Id")
  @Nullable String runId;

  @Label("Parent Run Id")
  @Nullable String parentRunId;

  @Label("Outcome")
  @Nullable String outcome;

  @Label("Failure")
  @Nullable String failure;
}
