package io.runnel.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** Every type of the runtime that generated code mentions. */
final class RuntimeNames {

  static final ClassName RUNNEL = api("Runnel");
  static final ClassName STREAM_RUNNEL = api("StreamRunnel");
  static final ClassName BRIDGE = api("Bridge");
  static final ClassName RUN_CONFIG = api("RunConfig");
  static final ClassName RUN_CONTEXT = api("RunContext");
  static final ClassName STEP_EXCEPTION = api("StepException");

  static final ClassName CHAIN_RUNNEL = support("ChainRunnel");
  static final ClassName STREAM_CHAIN_RUNNEL = support("StreamChainRunnel");
  static final ClassName PLAIN_CHAIN_RUNNEL = support("PlainChainRunnel");
  static final ClassName PLAIN_RUN = support("PlainRun");
  static final ClassName PLAN = support("Plan");
  static final ClassName PER_CHUNK = support("PerChunk");
  static final ClassName BRANCHES = support("Branches");
  static final ClassName FOLD = support("Fold");
  static final ClassName FAILURES = support("Failures");
  static final ClassName GENERATOR = support("Generator");
  static final ClassName ASYNC_GENERATOR = support("AsyncGenerator");
  static final ClassName LISTENED_FUTURE = support("ListenedFuture");
  static final ClassName WIDENED_STAGE = support("WidenedStage");
  static final ClassName STEP_RUNNELS = support("StepRunnels");

  static final ClassName LIST = ClassName.get("java.util", "List");
  static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

  /** {@code @Generated("io.runnel.processor.RunnelProcessor")}. */
  static final AnnotationSpec GENERATED =
      AnnotationSpec.builder(support("Generated"))
          .addMember("value", "$S", "io.runnel.processor.RunnelProcessor")
          .build();

  private RuntimeNames() {}

  private static ClassName api(String name) {
    return ClassName.get("io.runnel", name);
  }

  private static ClassName support(String name) {
    return ClassName.get("io.runnel.support", name);
  }
}
