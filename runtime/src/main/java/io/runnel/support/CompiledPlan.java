package io.runnel.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as the engine reads it: complete, numbered and checked. */
final class CompiledPlan {

  private final String chain;
  private final StepPlan[] calls;
  private final Element[] before;
  private final @Nullable StreamPlan stream;
  private final Element[] behind;
  private final int slots;
  private final boolean keepsInput;
  private final boolean framed;
  private final boolean drops;
  private boolean isFused;

  /**
   * A plan whose elements are put together.
   *
   * @param before the elements in front of the stream; all of them, if the chain ends in a value
   * @param stream the stream at the end
   * @param behind the elements that fold its chunks
   */
  CompiledPlan(
      Numbering numbers,
      Element[] before,
      @Nullable StreamPlan stream,
      Element[] behind,
      boolean drops) {
    this.chain = numbers.chain();
    this.calls = numbers.calls();
    this.before = before;
    this.stream = stream;
    this.behind = behind;
    this.slots = numbers.slotCount();
    this.keepsInput = numbers.keepsInput();
    // outcomes tell the number of the chunk, which the frame knows
    this.framed = slots > 0 || (stream != null && stream.catches()) || gathersOutcomes(before);
    this.drops = drops;
  }

  private static boolean gathersOutcomes(Element... elements) {
    for (Element element : elements) {
      if (element instanceof Gather && element.catches()) {
        return true;
      }
    }
    return false;
  }

  static CompiledPlan of(String chain, List<Draft> drafts, boolean keepsInput, boolean drops) {
    Assembly assembly = new Assembly(new Numbering(chain, keepsInput));
    for (Draft draft : drafts) {
      draft.addTo(assembly);
    }
    return assembly.plan(drops);
  }

  /** The same, whose generated class may run all steps of a chunk in one method. */
  CompiledPlan fused(boolean steps) {
    isFused =
        stream != null && !framed && stream.isSimple() && (steps || stream.stages().isEmpty());
    return this;
  }

  /** Whether a chunk goes through its steps in one method. */
  boolean isFused() {
    return isFused;
  }

  /** Whether the chunks are pulled by a thread that may block. */
  boolean isPulled() {
    return stream().source() instanceof StepPlan step && step.mode().blocks();
  }

  /** Whether the chunks go on where a publisher brings them. */
  boolean isInPlace() {
    return stream().source() instanceof StepPlan step
        && step.mode() == Mode.PUBLISHER
        && stream().isInPlace();
  }

  String chain() {
    return chain;
  }

  /** The step with a number; branches are counted. */
  StepPlan step(int call) {
    return calls[call - 1];
  }

  /** Refuses null where a step takes a primitive. */
  <T> T present(int call, @Nullable T value) {
    if (value == null) {
      throw Failures.missing(step(call), "it takes a primitive, but got null");
    }
    return value;
  }

  /** Refuses null where what a step returns is to be converted. */
  <T> T given(int call, @Nullable T returned) {
    if (returned == null) {
      String what = step(call).mode().streams() ? "a stream" : "a stage";
      throw Failures.missing(step(call), "it returned null instead of " + what);
    }
    return returned;
  }

  /** There is no such step; generated code never asks for one. */
  RuntimeException noSuchStep(int number) {
    return new IllegalStateException(chain + " has no step " + number);
  }

  /** Whether a step is a chain. */
  boolean callsChains() {
    for (StepPlan call : calls) {
      if (call.mode().isChain()) {
        return true;
      }
    }
    return false;
  }

  /** The stream that the chain ends in. */
  StreamPlan stream() {
    if (stream == null) {
      throw new IllegalStateException(chain + " does not stream");
    }
    return stream;
  }

  /** The elements in front of the stream; all of them, if the chain ends in a value. */
  Element[] before() {
    return before;
  }

  /** The elements that fold the chunks. */
  Element[] behind() {
    return behind;
  }

  boolean drops() {
    return drops;
  }

  /** What a run carries beside its value, or null if that is nothing. */
  @Nullable Frame frame(@Nullable Object input) {
    return framed ? Frame.of(slots, keepsInput, input) : null;
  }

  /** {@code offload[normalize] -> (try await[fetch] & _) -> inline[headline]}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, before);
    if (stream != null) {
      text.append(text.length() == 0 ? "" : " -> ").append(stream.text());
      text.append(behind.length == 0 ? "" : " -> collect");
    }
    append(text, behind);
    return text.toString();
  }

  private static void append(StringBuilder text, Element... elements) {
    for (Element element : elements) {
      text.append(text.length() == 0 ? "" : " -> ").append(element.text());
    }
  }
}
