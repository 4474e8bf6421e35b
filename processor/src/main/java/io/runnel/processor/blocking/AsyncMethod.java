package io.runnel.processor.blocking;

/**
 * A method whose body must not block, by names alone, because an element of one round means nothing
 * later.
 *
 * @param type the binary name of the class that declares it
 * @param method its name
 * @param descriptor the erased types of its parameters as the compiler prints them, joined by
 *     {@code ","}
 * @param kind what made it async
 * @param reason why it is async, as the end of a sentence about it: {@code "is marked async =
 *     true"}, {@code "returns CompletionStage<Forecast>"}, {@code "streams by a Flow.Publisher"}
 */
public record AsyncMethod(String type, String method, String descriptor, Kind kind, String reason) {

  /** What made a method async; it decides which ways out of a blocking call there are. */
  public enum Kind {
    /** The promise of {@code async = true}. */
    MARKED,
    /** The stage that it returns. */
    STAGE,
    /** The stage that it returns, which only tells when it is done. */
    VOID_STAGE,
    /** The stream that it starts. */
    STREAM,
    /** The method that it overrides. */
    INHERITED
  }

  /** What tells it from all others. */
  String signature() {
    return type + "#" + method + "(" + descriptor + ")";
  }

  /** The method, as people write it. */
  String readable() {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1)
        + "."
        + method;
  }
}
