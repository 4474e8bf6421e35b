package java.util.concurrent;

/** As {@link Thread} beside it: what is used of Java 21. */
public class Executors {

  private Executors() {}

  public static native ExecutorService newThreadPerTaskExecutor(ThreadFactory threadFactory);
}
