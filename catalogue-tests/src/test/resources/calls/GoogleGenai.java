package calls;

import com.google.genai.AsyncChat;
import com.google.genai.Chat;
import com.google.genai.Client;
import com.google.genai.Pager;
import com.google.genai.ResponseStream;
import com.google.genai.types.GenerateContentResponse;
import com.google.genai.types.Model;
import io.runnel.annotation.Step;

class GoogleGenai {
  Client client;
  Chat chat;
  AsyncChat asyncChat;
  Pager<Model> pager;
  ResponseStream<GenerateContentResponse> stream;

  @Step(async = true)
  void calls(Object in) {
    client.models.generateContent("a", "b", null); // blocks
    client.models.generateContent("a", "b", null).text(); // blocks
    client.models.generateContentStream("a", "b", null); // blocks
    client.models.embedContent("a", "b", null); // blocks
    client.models.countTokens("a", "b", null); // blocks
    client.models.list(null); // blocks
    client.files.upload("a", null); // blocks
    client.caches.get("a", null); // blocks
    client.batches.list(null); // blocks
    chat.sendMessage("a"); // blocks
    chat.sendMessageStream("a"); // blocks
    pager.nextPage(); // blocks
    for (Model each : pager) {} // blocks
    for (GenerateContentResponse each : stream) {} // blocks
    client.async.models.generateContent("a", "b", null).join(); // blocks

    client.async.models.generateContent("a", "b", null);
    client.async.models.generateContent("a", "b", null).thenApply(GenerateContentResponse::text);
    client.async.models.embedContent("a", "b", null);
    client.async.files.upload("a", null);
    client.chats.create("a");
    asyncChat.sendMessage("a");
    chat.getHistory(true);
    pager.page();
    pager.size();
    client.vertexAI();
    stream.close();
    Client.builder();
  }
}
