package io.runnel.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as the engine reads it: complete, numbered and checked. */
final class CompiledPlan {

  private static final Element[] NONE = {};

  private final String chain;
  private final StepPlan[] calls;
  private final Element[] before;
  private final @Nullable StepPlan source;
  private final Element[] perChunk;
  private final Element[] behind;
  private final int slots;
  private final boolean keepsInput;
  private final boolean framed;
  private final boolean drops;
  private final boolean collects;

  /**
   * Compiles a plan.
   *
   * @param collected how many elements are in front of the collected chunks; 0 if none are
   *     collected
   */
  CompiledPlan(String chain, List<Draft> drafts, int collected, boolean keepsInput, boolean drops) {
    Numbering numbers = new Numbering(chain, keepsInput);
    List<Element> elements = new ArrayList<>(drafts.size());
    int opened = 0;
    for (Draft draft : drafts) {
      Element element = draft.number(numbers);
      elements.add(element);
      if (draft.streams()) {
        if (opened > 0) {
          throw new IllegalArgumentException(chain + " has two sources of chunks");
        }
        opened = elements.size();
      }
      numbers.behind(element, draft.streams());
      if (elements.size() == collected) {
        numbers.collect();
      }
    }
    int last = collected > 0 ? collected : elements.size();
    this.chain = chain;
    this.calls = numbers.calls();
    this.before = part(elements, 0, opened > 0 ? opened - 1 : elements.size());
    this.source = opened > 0 ? (StepPlan) elements.get(opened - 1) : null;
    this.perChunk = opened > 0 ? part(elements, opened, last) : NONE;
    this.behind = opened > 0 ? part(elements, last, elements.size()) : NONE;
    this.slots = numbers.slotCount();
    this.keepsInput = keepsInput;
    // outcomes tell the number of the chunk, which the frame knows
    this.framed = slots > 0 || catches(perChunk);
    this.drops = drops;
    this.collects = collected > 0;
  }

  private static Element[] part(List<Element> elements, int from, int to) {
    return Arrays.copyOfRange(elements.toArray(NONE), from, to);
  }

  private static boolean catches(Element... elements) {
    for (Element element : elements) {
      if (element.catches()) {
        return true;
      }
    }
    return false;
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

  boolean streams() {
    return source != null;
  }

  /** The step that opens the stream. */
  StepPlan source() {
    if (source == null) {
      throw new IllegalStateException(chain + " does not stream");
    }
    return source;
  }

  /** The elements in front of the source; all of them, if there is none. */
  Element[] before() {
    return before;
  }

  /** The elements that run once a chunk. */
  Element[] perChunk() {
    return perChunk;
  }

  /** The elements behind the collected chunks. */
  Element[] behind() {
    return behind;
  }

  /** The last element that runs once a chunk, or the source if none does. */
  Element lastPerChunk() {
    return perChunk.length > 0 ? perChunk[perChunk.length - 1] : source();
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
    append(text, " -> ", before);
    if (source != null) {
      append(text, " -> ", source);
    }
    append(text, " => ", perChunk);
    if (collects) {
      text.append(" -> collect");
    }
    append(text, " -> ", behind);
    return text.toString();
  }

  private static void append(StringBuilder text, String arrow, Element... elements) {
    for (Element element : elements) {
      text.append(text.length() == 0 ? "" : arrow).append(element.text());
    }
  }
}
