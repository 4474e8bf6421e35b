package io.runnel.examples.chat.demo;

import io.runnel.examples.chat.Endpoint;
import java.util.Map;
import java.util.Optional;

/** The server that the user has: as options and environment tell. */
final class UsersEndpoint {
  private static final String USUAL_MODEL = "gpt-4o-mini";

  private UsersEndpoint() {}

  static Endpoint of(Options options, Map<String, String> environment) throws DemoException {
    String address = options.endpoint().orElseThrow();
    try {
      return Endpoint.of(address, options.model(USUAL_MODEL)).withApiKey(key(environment));
    } catch (IllegalArgumentException notHttp) {
      throw DemoException.usage(
          "--endpoint takes an address such as http://localhost:11434/v1, not " + address + ".");
    }
  }

  private static Optional<String> key(Map<String, String> environment) throws DemoException {
    String key = environment.getOrDefault("CHAT_API_KEY", "").strip();
    if (!key.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw DemoException.usage("CHAT_API_KEY has characters that no header can carry.");
    }
    return key.isEmpty() ? Optional.empty() : Optional.of(key);
  }
}
