package io.runnel.processor.reach;

import io.runnel.processor.javac.Call;
import javax.lang.model.element.ExecutableElement;

/** Who knows what calls mean. */
public interface Judge {

  /** What to do with a call. */
  enum Ruling {
    /** Look into the method that it calls. */
    FOLLOW,
    /** The search ends here: this is what was looked for. */
    FOUND,
    /** The search ends here, and nothing was found. */
    LEAVE
  }

  /** What is known of a method, whoever calls it. */
  interface Opinion {

    /** Whether it is what was looked for, as one of those that a call may run. */
    boolean isFound();

    /** Whether calls of it are of interest, although they are followed. */
    boolean isSuspect();

    /** Whether nobody is to look into it, although it has a body. */
    boolean isClosed();
  }

  /** Asked once for each method. */
  Opinion on(ExecutableElement method);

  /**
   * Asked for each call.
   *
   * @param target what is known of the method that it calls
   */
  Ruling on(Call call, Opinion target);

  /** Whether a method without source calls the functions that it is given before it returns. */
  boolean runsFunctions(ExecutableElement method);

  /** Whether what runs once, when a class is first used, is looked into. */
  boolean looksIntoStaticInitialisers();
}
