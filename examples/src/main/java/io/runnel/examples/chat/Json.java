package io.runnel.examples.chat;

import com.google.gson.Gson;

/**
 * The one JSON mapper of this package: it is immutable, and fields that it does not know are
 * skipped.
 */
final class Json {
  static final Gson GSON = new Gson();

  private Json() {}
}
