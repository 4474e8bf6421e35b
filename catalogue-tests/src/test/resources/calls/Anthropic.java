package calls;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.AnthropicClientAsync;
import com.anthropic.models.messages.MessageCountTokensParams;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.services.blocking.MessageService;
import io.runnel.annotation.Step;

class Anthropic {
  AnthropicClient client;
  AnthropicClientAsync async;
  MessageService messages;
  MessageCreateParams create;
  MessageCountTokensParams count;

  @Step(async = true)
  void calls(Object in) {
    client.messages().create(create); // blocks
    client.messages().create(create).content(); // blocks
    client.messages().createStreaming(create); // blocks
    client.messages().countTokens(count); // blocks
    client.messages().batches().list(); // blocks
    client.models().list(); // blocks
    client.beta().files().list(); // blocks
    client.withRawResponse().models().list(); // blocks
    messages.create(create); // blocks
    async.messages().create(create).join(); // blocks

    client.messages();
    client.messages().batches();
    client.beta().files();
    client.messages().withRawResponse();
    client.models().withOptions(options -> {});
    client.async();
    async.messages().create(create);
    async.models().list().thenApply(found -> found.items());
    create.model();
  }
}
