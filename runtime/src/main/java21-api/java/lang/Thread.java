package java.lang;

import java.util.concurrent.ThreadFactory;

/**
 * The signatures of Java 21 that its classes here use, so that JDK 17 can compile them, too. Newer
 * JDKs compile against their own, and so check these; nothing of this is packaged.
 */
public class Thread {

  private Thread() {}

  public static native Builder.OfVirtual ofVirtual();

  /** Only what is used. */
  public interface Builder {

    ThreadFactory factory();

    /** Only what is used. */
    interface OfVirtual extends Builder {

      OfVirtual name(String prefix, long start);
    }
  }
}
