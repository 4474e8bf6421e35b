package io.runnel;

/**
 * Takes the chunks of a generator: {@code out.emit(...)} is its {@code yield}.
 *
 * <p>In a generator that returns {@code void}, {@code emit} may be called on the generator's own
 * thread until the method returns, and waits until somebody wants a chunk. In one that returns a
 * stage it may be called by any thread, one call at a time, until the stage completes, and never
 * waits: up to 1024 chunks beyond the demand are kept, then the stream fails once they are taken.
 *
 * @param <C> the chunks
 */
public interface Emitter<C> {

  /**
   * Hands a chunk on.
   *
   * @param chunk the chunk, not null
   * @throws java.util.concurrent.CancellationException if the reader has gone; let it pass, so that
   *     {@code finally} and try-with-resources clean up
   * @throws IllegalStateException if called on another thread than the generator's, or behind its
   *     end
   */
  void emit(C chunk);

  /**
   * Whether the reader has gone, for generators that compute long between two chunks.
   *
   * @return true if {@link #emit} would throw
   */
  boolean isCancelled();
}
