package io.runnel.examples.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file that grows while it is read. */
@Timeout(60)
class TailChainsTest {

  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void create() throws IOException {
    file = Files.createFile(directory.resolve("growing.log"));
  }

  private void write(String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  @Test
  void linesComeAsTheyAreWritten() throws Exception {
    write("one\ntwo\nthr");
    try (Stream<String> lines = new FollowChain(new TailService()).stream(file)) {
      Iterator<String> each = lines.iterator();
      assertThat(each.next()).isEqualTo("> one");
      assertThat(each.next()).isEqualTo("> two");
      write("ee\nfour\n");
      assertThat(each.next()).isEqualTo("> three");
      assertThat(each.next()).isEqualTo("> four");
    }
  }

  @Test
  void closingStopsItWhileItWaits() throws Exception {
    write("one\n");
    try (Stream<String> lines = new FollowChain(new TailService()).stream(file)) {
      assertThat(lines.iterator().next()).isEqualTo("> one");
      assertOpen(true);
    } // which returns when the step has cleaned up
    assertOpen(false);
  }

  @Test
  void cancellingStopsItWhileItWaits() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    List<String> lines = new CopyOnWriteArrayList<>();
    write("one\n");
    CompletableFuture<?> following =
        new FollowChain(new TailService())
            .streamAsync(
                file,
                line -> {
                  lines.add(line);
                  seen.countDown();
                });
    assertThat(seen.await(30, TimeUnit.SECONDS)).isTrue();

    following.cancel(true);
    write("two\n");

    assertThat(following).isCancelled();
    assertThat(lines).containsExactly("> one");
  }

  /** Where the system tells which files a process has open. */
  private void assertOpen(boolean open) throws IOException {
    assumeTrue(Files.isDirectory(OPEN_FILES), "no list of open files");
    try (Stream<Path> files = Files.list(OPEN_FILES)) {
      assertThat(
              files.map(TailChainsTest::target).filter(Objects::nonNull).anyMatch(real()::equals))
          .as("%s is open", file)
          .isEqualTo(open);
    }
  }

  private Path real() {
    try {
      return file.toRealPath();
    } catch (IOException gone) {
      throw new AssertionError(gone);
    }
  }

  private static Path target(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException closedMeanwhile) {
      return null;
    }
  }
}
