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

  Ruling on(Call call);

  /** Whether this method is what was looked for, as one of those that a call may run. */
  boolean isFound(ExecutableElement method);

  /** Whether a method without source calls the functions that it is given before it returns. */
  boolean runsFunctions(ExecutableElement method);

  /** Whether nobody is to look into this method, although it has a body. */
  boolean isClosed(ExecutableElement method);

  /** Whether what runs once, when a class is first used, is looked into. */
  boolean looksIntoStaticInitialisers();
}
