package io.runnel.processor.report;

/**
 * The words of one message.
 *
 * @param code {@code RNL203}
 * @param wrong what is wrong, and where
 * @param fix what to write instead; empty if there is nothing to say
 */
public record Message(String code, String wrong, String fix) {

  /** As people read it. */
  public String text() {
    return "[" + code + "] " + wrong + (fix.isEmpty() ? "" : " " + fix);
  }
}
