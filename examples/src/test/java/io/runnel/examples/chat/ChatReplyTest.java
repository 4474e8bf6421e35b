package io.runnel.examples.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatReplyTest {

  @Test
  void readsTextAndTokens() {
    assertThat(ChatReply.parse(200, "{'choices':[{'message':{'content':'Oslo.'}}]}").text())
        .isEqualTo("Oslo.");
    assertThat(ChatReply.parse(200, "{'choices':[{'delta':{'content':' Os'}}]}").token())
        .isEqualTo(" Os");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'choices':[]}",
        "{'choices':[null]}",
        "{'choices':[],'error':null}",
        "{'choices':[{'delta':{'role':'assistant'}}]}",
        "{'choices':[{'delta':{},'finish_reason':'stop'}]}",
        "{'choices':[{'delta':{'content':null}}]}"
      })
  void eventsWithoutTextAreEmptyTokens(String event) {
    assertThat(ChatReply.parse(200, event).token()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "7", "<html>", "{}"})
  void whatIsNoReplyIsAReadableFailure(String body) {
    assertThatThrownBy(() -> ChatReply.parse(200, body))
        .isInstanceOf(ChatException.class)
        .hasMessage("HTTP 200: this is not the answer of a chat-completions endpoint");
  }

  @Test
  void answerWithoutTextIsAFailure() {
    assertThatThrownBy(() -> ChatReply.parse(200, "{'choices':[{'message':{}}]}").text())
        .isInstanceOf(ChatException.class);
  }

  @Test
  void errorAmongEventsIsAFailure() {
    assertThatThrownBy(() -> ChatReply.parse(200, "{'error':{'message':'overloaded'}}"))
        .isInstanceOf(ChatException.class)
        .hasMessage("HTTP 200: overloaded");
  }

  @Test
  void refusalsAreReadInWhateverFormTheyCome() {
    assertThat(ChatException.of(429, "{'error':{'message':'slow down'}}"))
        .hasMessage("HTTP 429: slow down")
        .matches(ChatException::isTemporary);
    assertThat(ChatException.of(404, "{'error':'no such model'}"))
        .hasMessage("HTTP 404: no such model")
        .matches(failure -> !failure.isTemporary());
    assertThat(ChatException.of(502, "Bad Gateway\n")).hasMessage("HTTP 502: Bad Gateway");
    assertThat(ChatException.of(500, "")).hasMessage("HTTP 500: no explanation given");
    assertThat(ChatException.of(500, "x".repeat(9999)).getMessage()).hasSizeLessThan(300);
  }

  @Test
  void eventsEndAtDone() {
    Stream<String> lines =
        Stream.of(": hello", "event: x", "data: a", "", "data:b", "data: [DONE]", "data: c");
    assertThat(ServerSentEvents.data(lines)).toIterable().containsExactly("a", "b");
  }
}
