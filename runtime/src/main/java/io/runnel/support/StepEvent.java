package io.runnel.support;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** A step of a run, for the Flight Recorder. */
@Name("io.runnel.Step")
@Label("Step")
@Category("Runnel")
@Description("A step of a run; an asynchronous one until its stage completes")
@StackTrace(false)
final class StepEvent extends Event {

  @Label("Chain")
  @Nullable String chain;

  @Label("Step")
  @Nullable String step;

  @Label("Position")
  int position;

  @Label("Mode")
  @Nullable String mode;

  @Label("Run Id")
  @Nullable String runId;

  @Label("Parent Run Id")
  @Nullable String parentRunId;

  @Label("Outcome")
  @Nullable String outcome;

  @Label("Failure")
  @Nullable String failure;
}
