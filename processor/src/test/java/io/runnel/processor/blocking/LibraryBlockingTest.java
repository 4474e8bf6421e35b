package io.runnel.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.processor.Disk;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** How far the look into a library goes, and what it takes for blocking. */
class LibraryBlockingTest {

  @TempDir Path folder;

  @Test
  void findsACallInTheMethodItself() {
    Map<String, LibraryPath> paths =
        askOf(
            """
            package lib;
            public class Client {
              public String fetch() throws Exception {
                String text = "";
                Thread.sleep(1);
                return text;
              }
              public int quick() { return 1; }
            }
            """);

    assertThat(paths).containsOnlyKeys("fetch");
    LibraryPath path = paths.get("fetch");
    assertThat(path).hasToString("fetch -> Thread.sleep(long) (Client.java:5)");
    assertThat(path.category()).isEqualTo("sleep");
    assertThat(path.origin()).isEqualTo("out");
    assertThat(path.frames()).containsExactly(new LibraryPath.Frame("fetch", "Client.java", 5));
    assertThat(path.blocked()).isEqualTo("Thread.sleep(long)");
  }

  @Test
  void findsACallInTheConstructorOfAnInnerClass() {
    LibraryQuestion question = new LibraryQuestion("lib.Client$Inner");
    ask(
        question,
        """
        package lib;
        public class Client {
          public class Inner {
            public Inner(int[] n, java.util.List<String> names) throws Exception { Thread.sleep(1); }
          }
        }
        """);

    assertThat(question.texts())
        .containsEntry("<init>", "new Client.Inner -> Thread.sleep(long) (Client.java:4)");
  }

  @Test
  void goesTwoCallsFarAndNoFurther() {
    assertThat(
            textsOf(
                """
                package lib;
                public class Client {
                  public static void none() throws Exception { Thread.sleep(1); }
                  public static void one() throws Exception { none(); }
                  public static void two() throws Exception { one(); }
                  public static void three() throws Exception { two(); }
                }
                """))
        .isEqualTo(
            Map.of(
                "none", "none -> Thread.sleep(long) (Client.java:3)",
                "one", "one -> none -> Thread.sleep(long) (Client.java:3)",
                "two", "two -> one -> none -> Thread.sleep(long) (Client.java:3)"));
  }

  @Test
  void takesTheShortestWay() {
    assertThat(
            textsOf(
                """
                package lib;
                import java.util.concurrent.CompletableFuture;
                public class Client {
                  public void fetch() throws Exception {
                    far();
                    near();
                  }
                  public void get() throws Exception {
                    near();
                    far();
                  }
                  private static void far() throws Exception { farther(); }
                  private static void farther() throws Exception { Thread.sleep(1); }
                  private static void near() { new CompletableFuture<String>().join(); }
                }
                """))
        .containsEntry("fetch", "fetch -> near -> CompletableFuture.join() (Client.java:14)")
        .containsEntry("get", "get -> near -> CompletableFuture.join() (Client.java:14)");
  }

  @Test
  void endsWhereMethodsCallEachOther() {
    assertThat(
            textsOf(
                """
                package lib;
                public class Client {
                  public static void even(int n) { if (n > 0) odd(n - 1); }
                  public static void odd(int n) { if (n > 0) even(n - 1); }
                }
                """))
        .isEmpty();
  }

  @Test
  void followsCallsThatCanRunButOneMethod() {
    assertThat(
            textsOf(
                """
                package lib;
                public class Client extends Base {
                  private void own() throws Exception { Thread.sleep(1); }
                  final void last() throws Exception { Thread.sleep(1); }
                  void open() throws Exception {}
                  @Override void above() throws Exception {}
                  Client() {}
                  Client(int n) throws Exception { Thread.sleep(n); }

                  public void byPrivate() throws Exception { own(); }
                  public void byFinal(Client other) throws Exception { other.last(); }
                  public void byStatic() throws Exception { Other.pause(); }
                  public void byConstructor() throws Exception { new Client(1); }
                  public void byInner() throws Exception { new Inner(2); }
                  public void bySuper() throws Exception { super.above(); }
                  public void byFinalClass(Leaf leaf) throws Exception { leaf.above(); }
                  public void inherited(Leaf leaf) throws Exception { Leaf.pauseAbove(); }
                  public void byRecord(Pair pair) throws Exception { pair.rest(); }

                  class Inner {
                    Inner(int n) throws Exception { Thread.sleep(n); }
                  }
                }
                """,
                """
                package lib;
                class Base {
                  void above() throws Exception { Thread.sleep(1); }
                  static void pauseAbove() throws Exception { Thread.sleep(1); }
                }
                """,
                "package lib;\nfinal class Leaf extends Base {}",
                """
                package lib;
                record Pair(int a) {
                  void rest() throws Exception { Thread.sleep(1); }
                }
                """,
                """
                package lib;
                interface Other {
                  static void pause() throws Exception { Thread.sleep(1); }
                }
                """))
        .containsEntry("byPrivate", "byPrivate -> own -> Thread.sleep(long) (Client.java:3)")
        .containsEntry("byFinal", "byFinal -> last -> Thread.sleep(long) (Client.java:4)")
        .containsEntry("byStatic", "byStatic -> Other.pause -> Thread.sleep(long) (Other.java:3)")
        .containsEntry(
            "byConstructor", "byConstructor -> new Client -> Thread.sleep(long) (Client.java:8)")
        .containsEntry(
            "byInner", "byInner -> new Client.Inner -> Thread.sleep(long) (Client.java:21)")
        .containsEntry("bySuper", "bySuper -> Base.above -> Thread.sleep(long) (Base.java:3)")
        .containsEntry(
            "byFinalClass", "byFinalClass -> Base.above -> Thread.sleep(long) (Base.java:3)")
        .containsEntry(
            "inherited", "inherited -> Base.pauseAbove -> Thread.sleep(long) (Base.java:4)")
        .containsEntry("byRecord", "byRecord -> Pair.rest -> Thread.sleep(long) (Pair.java:3)");
  }

  @Test
  void followsNoCallThatMayRunAnother() {
    assertThat(
            textsOf(
                """
                package lib;
                public class Client {
                  public void open() throws Exception { Thread.sleep(1); }
                  public void byVirtual(Client other) throws Exception { other.open(); }
                  public void byThis() throws Exception { open(); }
                  public void byInterface(Pauses other) throws Exception { other.pause(); }
                  public void byDefault(Pauses other) throws Exception { other.pause(); }
                }
                """,
                """
                package lib;
                public interface Pauses {
                  default void pause() throws Exception { Thread.sleep(1); }
                }
                """))
        .containsOnlyKeys("open");
  }

  @Test
  void knowsNothingOfAbstractMethods() {
    assertThat(
            textsOf(
                """
                package lib;
                public abstract class Client {
                  public abstract void fetch() throws Exception;
                  public native void call() throws Exception;
                  public static class Sleeper extends Client {
                    @Override public void fetch() throws Exception { Thread.sleep(1); }
                    @Override public void call() throws Exception { Thread.sleep(1); }
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void followsNoFunction() {
    assertThat(
            textsOf(
                """
                package lib;
                import java.util.concurrent.*;
                public class Client {
                  public Future<?> lambda(ExecutorService pool) {
                    return pool.submit(() -> { Thread.sleep(1); return null; });
                  }
                  public CompletableFuture<?> reference(CompletableFuture<Integer> done) {
                    return CompletableFuture.supplyAsync(done::join);
                  }
                  public Runnable anonymous() {
                    return new Runnable() {
                      @Override public void run() { new CompletableFuture<String>().join(); }
                    };
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void takesNoShortWaitForBlocking() {
    assertThat(
            textsOf(
                """
                package lib;
                import java.util.concurrent.locks.*;
                public class Client {
                  private final ReentrantLock lock = new ReentrantLock();
                  public void lock() { lock.lock(); try { System.out.println(); } finally { lock.unlock(); } }
                  public void backOff() { LockSupport.parkNanos(1); }
                  public void parse() throws Exception { java.net.InetAddress.getByName("1.2.3.4"); }
                  public synchronized void monitor() {}
                  public void load() throws Exception { Class.forName("lib.Client"); }
                  public void lockAndSleep() throws Exception { lock.lock(); Thread.sleep(1); }
                }
                """))
        .isEqualTo(Map.of("lockAndSleep", "lockAndSleep -> Thread.sleep(long) (Client.java:10)"));
  }

  @Test
  void believesWhatIsSaidOfAMethod() {
    String client =
        """
        package lib;
        public class Client {
          @NonBlocking public void trusted() throws Exception { Thread.sleep(1); }
          public void overTrusted() throws Exception { helper(); }
          @NonBlocking private void helper() throws Exception { Thread.sleep(1); }
          public void overTrustedClass() throws Exception { Trusted.pause(); }
          public void overBlocking(Waits waits) { waits.forIt(); }
          public void overListed(Waits waits) { waits.listed(); }
          public void overDoubtful() throws Exception { doubtful(); }
          private void doubtful() throws Exception { Thread.sleep(1); }
          public void overExempt() { new Silent().join(); }
          public void vouchedFor() throws Exception { Thread.sleep(1); }
          public void debated() throws Exception { Thread.sleep(1); }
        }
        """;
    String annotations = "package lib;\n@interface Blocking {} @interface NonBlocking {}";
    LibraryQuestion question =
        new LibraryQuestion(
            "lib.Client",
            "net lib.Waits#listed()",
            "debatable/net lib.Client#doubtful()",
            "exempt/net lib.Silent#join()",
            "exempt/net lib.Client#vouchedFor()",
            "debatable/net lib.Client#debated()");
    ask(
        question,
        client,
        annotations,
        """
        package lib;
        @NonBlocking
        class Trusted {
          static void pause() throws Exception { Thread.sleep(1); }
        }
        """,
        "package lib;\npublic interface Waits { @Blocking void forIt(); void listed(); }",
        """
        package lib;
        final class Silent extends java.util.concurrent.CompletableFuture<String> {
          @Override public String join() { return super.join(); }
        }
        """);

    assertThat(question.texts())
        .isEqualTo(
            Map.of(
                "overBlocking", "overBlocking -> Waits.forIt() (Client.java:7)",
                "overListed", "overListed -> Waits.listed() (Client.java:8)"));
    assertThat(question.paths().get("overBlocking").category()).isEqualTo("annotated");
    assertThat(question.paths().get("overListed").category()).isEqualTo("net");
  }

  @Test
  void findsWhatOverridesACallThatBlocks() {
    assertThat(
            textsOf(
                """
                package lib;
                public class Client {
                  public String own(Own own) { return own.join(); }
                  public String inherited(Waiting queue) throws Exception { return queue.take(); }
                  public void parameter(Names names) throws Exception { names.put(""); }
                  public String result(Own own) throws Exception { return own.get(); }
                  public void object(Waiting queue) throws Exception { queue.wait(1); }
                  public String above(Task task) { return task.join(); }
                  public String covariant(Answer answer) { return answer.get(); }
                  public void harmless(Own own) { own.complete(""); }
                }
                """,
                """
                package lib;
                public abstract class Own extends java.util.concurrent.CompletableFuture<String> {
                  @Override public String join() { return ""; }
                }
                """,
                """
                package lib;
                public interface Waiting extends java.util.concurrent.BlockingQueue<String> {}
                """,
                """
                package lib;
                public abstract class Names implements Waiting {
                  @Override public abstract void put(String name);
                }
                """,
                """
                package lib;
                public abstract class Task extends java.util.concurrent.RecursiveTask<String> {}
                """,
                """
                package lib;
                public abstract class Answer implements Answers {
                  @Override public abstract String get();
                }
                """,
                "package lib;\npublic interface Answers { @Blocking Object get(); }",
                "package lib;\n@interface Blocking {}"))
        .isEqualTo(
            Map.of(
                "own", "own -> Own.join() (Client.java:3)",
                "inherited", "inherited -> BlockingQueue.take() (Client.java:4)",
                "parameter", "parameter -> Names.put(String) (Client.java:5)",
                "result", "result -> CompletableFuture.get() (Client.java:6)",
                "object", "object -> Object.wait(long) (Client.java:7)",
                "above", "above -> ForkJoinTask.join() (Client.java:8)",
                "covariant", "covariant -> Answer.get() (Client.java:9)"));
  }

  @Test
  void believesPatternsOfTheCatalogue() {
    LibraryQuestion question =
        new LibraryQuestion(
            "lib.Client",
            "net lib.Sync*#*(*)",
            "exempt/net lib.SyncClient#name()",
            "net lib.Repository+#*(*)",
            "callback/here lib.Helper#run(*)");
    ask(
        question,
        """
        package lib;
        public class Client {
          public String direct(SyncClient client) { return client.fetch(); }
          public String exempt(SyncClient client) { return client.name(); }
          public Object later(SyncClient client) { return client.fetchLater(); }
          public Object subtype(Users users) { return users.findByName(); }
          public Object farther(Admins admins) { return admins.findByRight(); }
          public Object other(OtherClient other) { return other.fetch(); }
          public void callback(Helper helper) throws Exception { helper.run(() -> {}); }
        }
        """,
        """
        package lib;
        public interface SyncClient {
          String fetch();
          String name();
          java.util.concurrent.CompletableFuture<String> fetchLater();
        }
        """,
        "package lib;\npublic interface OtherClient { String fetch(); }",
        "package lib;\npublic interface Repository {}",
        "package lib;\npublic interface Users extends Repository { Object findByName(); }",
        "package lib;\npublic interface Admins extends Users { Object findByRight(); }",
        """
        package lib;
        public final class Helper {
          public void run(Runnable action) throws Exception { Thread.sleep(1); }
        }
        """);

    assertThat(question.texts())
        .isEqualTo(
            Map.of(
                "direct", "direct -> SyncClient.fetch() (Client.java:3)",
                "subtype", "subtype -> Users.findByName() (Client.java:6)",
                "farther", "farther -> Admins.findByRight() (Client.java:7)",
                "callback", "callback -> Helper.run -> Thread.sleep(long) (Helper.java:3)"));
  }

  @Test
  void tellsWhatOverridesFromWhatHasItsName() {
    assertThat(
            textsOf(
                """
                package lib;
                public class Client {
                  public String overload(Own own) { return own.join("x"); }
                  public String ofClass() { return Own.take(); }
                  public void constructor() { new Own(); }
                }
                """,
                """
                package lib;
                public class Own implements Waits {
                  public String join(String with) { return with; }
                  static String take() { return ""; }
                }
                """,
                """
                package lib;
                interface Waits { @Blocking static String take() { return ""; } }
                """,
                "package lib;\n@interface Blocking {}"))
        .isEmpty();
  }

  @Test
  void staysInTheJar() {
    Disk other = new Disk(folder.resolve("other"));
    assertThat(
            other
                .with(
                    "other/Other.java",
                    """
                    package other;
                    public class Other {
                      public static void pause() throws Exception { Thread.sleep(1); }
                    }
                    """)
                .compile(new LibraryQuestion("other.Other"), "-proc:none"))
        .isEmpty();
    Disk library = new Disk(folder.resolve("library"));
    String path = other.output() + File.pathSeparator + library.output();
    assertThat(
            library
                .with(
                    "lib/Client.java",
                    """
                    package lib;
                    public class Client {
                      public void fetch() throws Exception { other.Other.pause(); }
                    }
                    """)
                .compile(new LibraryQuestion("lib.Client"), "-proc:none", "-cp", path))
        .isEmpty();

    LibraryQuestion question = new LibraryQuestion("lib.Client");
    assertThat(user().compile(question, "-cp", path)).isEmpty();
    assertThat(question.paths()).isEmpty();

    LibraryQuestion listed = new LibraryQuestion("lib.Client", "net other.Other#pause()");
    assertThat(user().compile(listed, "-cp", path)).isEmpty();
    assertThat(listed.texts()).isEqualTo(Map.of("fetch", "fetch -> Other.pause() (Client.java:3)"));
  }

  @Test
  void looksIntoNothingElse() {
    for (String jdk :
        List.of("java.util.concurrent.FutureTask", "javax.swing.text.html.StyleSheet")) {
      LibraryQuestion question = new LibraryQuestion(jdk);
      assertThat(user().compile(question)).isEmpty();
      assertThat(question.paths()).isEmpty();
    }

    LibraryQuestion source = new LibraryQuestion("user.Sleeper");
    Disk user =
        user()
            .with(
                "user/Sleeper.java",
                """
                package user;
                class Sleeper {
                  void sleep() throws Exception { Thread.sleep(1); }
                }
                """);
    assertThat(user.compile(source)).isEmpty();
    assertThat(source.paths()).isEmpty();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_18)
  void prefersASourceToAnOldClassFile() {
    Disk user =
        user()
            .with(
                "user/Sleeper.java",
                """
                package user;
                class Sleeper {
                  void sleep() throws Exception { Thread.sleep(1); }
                }
                """);
    LibraryQuestion question = new LibraryQuestion("user.Sleeper");
    assertThat(user.compile(question, "-proc:none")).isEmpty();
    assertThat(user.compile(question, "-cp", user.output().toString())).isEmpty();
    assertThat(question.paths()).isEmpty();
  }

  private Map<String, String> textsOf(String... sources) {
    LibraryQuestion question = new LibraryQuestion("lib.Client");
    ask(question, sources);
    return question.texts();
  }

  private Map<String, LibraryPath> askOf(String... sources) {
    LibraryQuestion question = new LibraryQuestion("lib.Client");
    ask(question, sources);
    return question.paths();
  }

  /** Compiles the sources of package lib to class files, and asks in another compilation. */
  private void ask(LibraryQuestion question, String... sources) {
    Disk library = new Disk(folder.resolve("library"));
    for (String source : sources) {
      library.with(JavacRun.fileOf(source), source);
    }
    assertThat(library.compile(question, "-proc:none", "-nowarn")).isEmpty();
    assertThat(user().compile(question, "-cp", library.output().toString())).isEmpty();
  }

  private Disk user() {
    return new Disk(folder.resolve("user")).with("user/User.java", "package user; class User {}");
  }
}
