package io.runnel.examples.tail;

import io.runnel.Emitter;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/** Steps that read a file which others write to. */
public final class TailService {

  /** A file system may be slow to tell, or tell nothing at all: then this is how long it takes. */
  private static final long LOOK_EVERY_MILLIS = 1000;

  /**
   * Each line once it is complete, those that are there already first. Between two of them this
   * waits, and the interrupt of a cancel ends that: then file and watch are closed.
   */
  @Streaming
  public void lines(Path file, Emitter<String> out) throws IOException, InterruptedException {
    Path directory = file.toAbsolutePath().getParent();
    try (WatchService watch = FileSystems.getDefault().newWatchService();
        BufferedReader reader = Files.newBufferedReader(file)) {
      directory.register(watch, StandardWatchEventKinds.ENTRY_MODIFY);
      StringBuilder line = new StringBuilder();
      while (!out.isCancelled()) {
        for (int next = reader.read(); next >= 0; next = reader.read()) {
          if (next != '\n') {
            line.append((char) next);
          } else {
            out.emit(line.toString());
            line.setLength(0);
          }
        }
        WatchKey changed = watch.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        if (changed != null) {
          changed.pollEvents();
          changed.reset();
        }
      }
    }
  }

  /** The line as it is shown. */
  @Step(async = true)
  public static String show(String line) {
    return "> " + line;
  }
}
