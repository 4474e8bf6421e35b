package demo;

import io.runnel.annotation.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class WaitsForWhatItHandedOff {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  @Step(async = true)
  String loaded(Path file) throws Exception {
    return pool.submit(() -> Files.readString(file)).get(); // blocks: Future.get()
  }
}
