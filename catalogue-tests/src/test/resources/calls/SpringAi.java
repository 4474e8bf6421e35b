package calls;

import io.runnel.annotation.Step;
import java.util.List;
import org.springframework.ai.audio.tts.TextToSpeechModel;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.StreamingChatModel;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.image.ImageModel;
import org.springframework.ai.image.ImagePrompt;
import org.springframework.ai.moderation.ModerationModel;
import org.springframework.ai.vectorstore.SearchRequest;
import org.springframework.ai.vectorstore.VectorStore;

class SpringAi {
  ChatClient client;
  ChatModel model;
  StreamingChatModel streaming;
  EmbeddingModel embedding;
  ImageModel image;
  ModerationModel moderation;
  TextToSpeechModel speech;
  VectorStore store;
  Prompt prompt;

  @Step(async = true)
  void calls(Object in) {
    model.call("a"); // blocks
    model.call(prompt); // blocks
    model.call(prompt).getResult(); // blocks
    client.prompt("a").call().content(); // blocks
    client.prompt().user("a").call().entity(String.class); // blocks
    client.prompt(prompt).call().chatResponse(); // blocks
    client.prompt("a").call().chatClientResponse(); // blocks
    embedding.embed("a"); // blocks
    embedding.embedForResponse(List.of("a")); // blocks
    image.call(new ImagePrompt("a")); // blocks
    moderation.call(null); // blocks
    speech.call("a"); // blocks
    store.add(List.of()); // blocks
    store.similaritySearch("a"); // blocks
    store.similaritySearch(SearchRequest.builder().build()); // blocks
    store.delete(List.of("a")); // blocks

    model.stream("a");
    model.stream(prompt);
    model.getDefaultOptions();
    streaming.stream("a");
    client.prompt("a").stream().content();
    client.prompt("a").stream().content().collectList().toFuture();
    client.prompt("a").call();
    client.prompt().user("a").system("b");
    client.mutate().build();
    ChatClient.builder(model);
    embedding.getEmbeddingContent(new Document("a"));
    store.getName();
    store.getNativeClient();
    speech.stream("a");
    prompt.getContents();
  }
}
