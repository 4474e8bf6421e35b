package io.runnel.processor.blocking;

/**
 * A method whose body must not block, by names alone, because an element of one round means nothing
 * later.
 *
 * @param type the binary name of the class that declares it
 * @param method its name
 * @param descriptor the erased types of its parameters as the compiler prints them, joined by
 *     {@code ","}
 * @param reason why it is async, as the end of a sentence about it: {@code "is marked async =
 *     true"}, {@code "returns CompletionStage<Forecast>"}, {@code "streams by a Flow.Publisher"};
 *     the ways out that the message offers follow from its first word
 */
public record AsyncMethod(String type, String method, String descriptor, String reason) {

  /** What made a method async; it decides which ways out of a blocking call there are. */
  enum Kind {
    MARKED,
    STAGE,
    STREAM
  }

  Kind kind() {
    if (reason.startsWith("is")) {
      return Kind.MARKED;
    }
    return reason.startsWith("streams") ? Kind.STREAM : Kind.STAGE;
  }
}
