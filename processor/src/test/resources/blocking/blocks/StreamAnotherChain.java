package demo;

import io.runnel.StreamRunnel;
import io.runnel.annotation.Step;

class StreamAnotherChain {
  @Step(async = true)
  String told(StreamRunnel<String, String, String> story) {
    StringBuilder seen = new StringBuilder();
    return story.stream("Oslo", seen::append); // blocks: StreamRunnel.stream(Object, Consumer)
  }
}
