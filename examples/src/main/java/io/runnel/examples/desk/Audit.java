package io.runnel.examples.desk;

/** Keeps what was answered to whom. */
@FunctionalInterface
public interface Audit {

  /** May block. */
  void record(Ticket ticket, Response response);
}
