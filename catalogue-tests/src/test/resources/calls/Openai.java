package calls;

import com.openai.client.OpenAIClient;
import com.openai.client.OpenAIClientAsync;
import com.openai.core.AutoPager;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.embeddings.EmbeddingCreateParams;
import com.openai.models.models.Model;
import com.openai.models.models.ModelListPage;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.webhooks.WebhookVerificationParams;
import com.openai.services.blocking.chat.ChatCompletionService;
import io.runnel.annotation.Step;

class Openai {
  OpenAIClient client;
  OpenAIClientAsync async;
  ChatCompletionService completions;
  ChatCompletionCreateParams chat;
  ResponseCreateParams response;
  EmbeddingCreateParams embedding;
  ModelListPage page;
  AutoPager<Model> pager;
  StreamResponse<ChatCompletionChunk> stream;

  @Step(async = true)
  void calls(Object in) {
    client.chat().completions().create(chat); // blocks
    client.chat().completions().create(chat).choices(); // blocks
    client.chat().completions().createStreaming(chat); // blocks
    client.responses().create(response); // blocks
    client.embeddings().create(embedding); // blocks
    client.models().list(); // blocks
    client.models().retrieve("a"); // blocks
    client.files().delete("a"); // blocks
    client.fineTuning().jobs().list(); // blocks
    client.admin().organization().projects().list(); // blocks
    client.withRawResponse().models().list(); // blocks
    completions.create(chat); // blocks
    page.nextPage(); // blocks
    pager.stream(); // blocks
    for (Model each : pager) {} // blocks
    stream.stream(); // blocks
    async.chat().completions().create(chat).join(); // blocks

    client.chat();
    client.chat().completions();
    client.audio().speech();
    client.fineTuning().jobs();
    client.admin().organization().projects();
    client.withOptions(options -> {});
    client.models().withOptions(options -> {});
    client.models().withRawResponse();
    client.webhooks().unwrap((WebhookVerificationParams) null);
    client.async();
    async.chat().completions().create(chat);
    async.models().list().thenApply(found -> found.items());
    async.chat().completions().createStreaming(chat);
    page.items();
    page.autoPager();
    chat.model();
  }
}
