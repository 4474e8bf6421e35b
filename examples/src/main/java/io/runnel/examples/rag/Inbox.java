package io.runnel.examples.rag;

/** Where questions wait for a person. */
@FunctionalInterface
public interface Inbox {

  /** Adds a case, tells why nobody else could close it, and returns its number. May block. */
  String add(String question, String reason);
}
