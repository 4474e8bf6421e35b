package io.runnel.examples.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

  @ParameterizedTest
  @CsvSource({
    "http://host:8080, http://host:8080/v1/chat/completions",
    "http://host:8080/, http://host:8080/v1/chat/completions",
    "http://host/v1, http://host/v1/chat/completions",
    "HTTPS://host/v1/, HTTPS://host/v1/chat/completions",
    "https://host/openai/v1/chat/completions, https://host/openai/v1/chat/completions",
    "https://host/v1?version=2, https://host/v1/chat/completions?version=2",
  })
  void findsThePathOfCompletions(String address, String uri) {
    assertThat(Endpoint.of(address, "any").uri()).hasToString(uri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "host", "host:80", "ftp://host/", "mailto:me@host", "http:///v1", "http://["})
  void refusesWhatIsNoAddressOfHttp(String address) {
    assertThatIllegalArgumentException().isThrownBy(() -> Endpoint.of(address, "any"));
  }

  @Test
  void sendsTheKeyButNeverPrintsIt() {
    Endpoint endpoint = Endpoint.of("http://host", "any").withApiKey(Optional.of("secret"));
    HttpRequest request = endpoint.post(ChatRequest.of("any", "Why?", false));
    assertThat(request.headers().firstValue("Authorization")).contains("Bearer secret");
    assertThat(endpoint.toString()).doesNotContain("secret");
  }
}
