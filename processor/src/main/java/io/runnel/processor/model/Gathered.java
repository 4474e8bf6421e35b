package io.runnel.processor.model;

/** How the chunks of a stream become one value, in the order in which that is tried. */
public enum Gathered {
  /** All of them, once the last has come. */
  LIST("java.util.List", "collect", "collect"),
  /** The stream itself, for the step to pull. */
  STREAM(WellKnown.STREAM, "asStream", "live"),
  /** The stream itself, for the step to subscribe to. */
  PUBLISHER(WellKnown.PUBLISHER, "asPublisher", "live");

  private final String type;
  private final String planMethod;
  private final String label;

  Gathered(String type, String planMethod, String label) {
    this.type = type;
    this.planMethod = planMethod;
    this.label = label;
  }

  /** The qualified name of the type that the value has, with the chunk as its argument. */
  public String type() {
    return type;
  }

  /** The method of {@code Plan} and {@code Branches} that says so. */
  public String planMethod() {
    return planMethod;
  }

  /** The word in the plan's text. */
  public String label() {
    return label;
  }

  /** Whether the chunks are read while they come. */
  public boolean isLive() {
    return this != LIST;
  }
}
