package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import io.runnel.annotation.Uses;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public class HTTPClient extends Base<String, CompletableFuture<String>> {

  @Override
  public CompletableFuture<String> load(String key) {
    return CompletableFuture.completedFuture(key);
  }

  public interface Texts {
    @Step
    default String strip(String text) {
      return text.strip();
    }

    @Step
    static List<String> chars(String text) {
      return List.of(text.split(""));
    }
  }

  public interface Shared {
    @Chain("echo")
    String echoed(String text);

    @Step
    default String echo(String text) {
      return text;
    }
  }

  @Uses(Texts.class)
  public interface Chains extends Shared {
    record Bridge(String text) {}

    @Chain({"load", "trim", "chars", "largest", "HTTPClient.Texts.strip", "wrap"})
    Bridge get(String url);

    @Step
    default String trim(String text) {
      return text.trim();
    }

    @Step
    static Bridge wrap(String text) {
      return new Bridge(text);
    }
  }
}
