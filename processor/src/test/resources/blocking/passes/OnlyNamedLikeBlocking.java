package demo;

import io.runnel.annotation.Step;
import java.util.List;

class OnlyNamedLikeBlocking {
  @Step(async = true)
  String joined(List<String> words) {
    String text = String.join(" ", words);
    return sleep(wait(text, take(park(text))));
  }

  private static String sleep(String text) {
    return text;
  }

  private static String wait(String text, String other) {
    return text + other;
  }

  private static String take(String text) {
    return text;
  }

  private static String park(String text) {
    return text;
  }
}
