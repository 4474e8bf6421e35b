package io.runnel.it.scopes;

import io.runnel.annotation.Step;
import java.util.Locale;

/** Static steps: chains need no instance of it. */
public final class Texts {

  private Texts() {}

  @Step(async = true)
  public static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  @Step(name = "size", async = true)
  public static int length(String text) {
    return text.length();
  }

  @Step(name = "trimmed", async = true)
  public static String trim(String text) {
    return text.strip();
  }

  @Step(async = true)
  public static String trim(StringBuilder text) {
    return trim(text.toString());
  }
}
