package io.runnel.support;

/** What somebody reads as a stream: a run, or a part of one, that begins with the first chunk. */
interface Reading {

  /** What is read, in messages. */
  String name();

  /** Begins it. */
  Run open();

  /** The first event. */
  void started(Run run);

  /** The last event, unless it failed. */
  void finished(Run run);

  /** The last event, unless it finished. */
  void failed(Run run, Throwable failure);

  /** Opens the stream for the calling thread to pull. */
  ChunkCursor cursor(Run run) throws Throwable;

  /** Opens the stream across threads; must not throw, but tell. */
  ChunkPipe pipe(Run run, ChunkSink sink);
}
