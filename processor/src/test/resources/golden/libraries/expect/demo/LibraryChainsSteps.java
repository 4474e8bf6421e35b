package demo;

import io.runnel.support.Generated;

/** The steps of {@link LibraryChains}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class LibraryChainsSteps {
  private LibraryChainsSteps() {}
}
