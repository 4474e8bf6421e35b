package calls;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.image.ImageModel;
import dev.langchain4j.model.language.LanguageModel;
import dev.langchain4j.model.moderation.ModerationModel;
import dev.langchain4j.model.scoring.ScoringModel;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import io.runnel.annotation.Step;

class Langchain4j {
  ChatModel model;
  StreamingChatModel streaming;
  StreamingChatResponseHandler handler;
  LanguageModel language;
  EmbeddingModel embedding;
  EmbeddingStore<TextSegment> store;
  InMemoryEmbeddingStore<TextSegment> memory;
  EmbeddingStoreIngestor ingestor;
  ImageModel image;
  ModerationModel moderation;
  ScoringModel scoring;
  ContentRetriever retriever;
  ChatRequest request;
  EmbeddingSearchRequest search;
  Embedding vector;
  TextSegment segment;
  Document document;

  @Step(async = true)
  void calls(Object in) {
    model.chat("a"); // blocks
    model.chat(request); // blocks
    model.chat(request).aiMessage(); // blocks
    model.chat(UserMessage.from("a")); // blocks
    language.generate("a"); // blocks
    embedding.embed("a"); // blocks
    embedding.embed(segment).content(); // blocks
    store.add(vector); // blocks
    store.add(vector, segment); // blocks
    store.search(search); // blocks
    store.removeAll(); // blocks
    ingestor.ingest(document); // blocks
    image.generate("a"); // blocks
    moderation.moderate("a"); // blocks
    scoring.score("a", "b"); // blocks
    retriever.retrieve(Query.from("a")); // blocks

    streaming.chat("a", handler);
    streaming.chat(request, handler);
    model.defaultRequestParameters();
    model.provider();
    embedding.modelName();
    store.generateIds(1);
    memory.add(vector);
    memory.search(search);
    EmbeddingStoreIngestor.builder();
    ChatRequest.builder().messages(UserMessage.from("a")).build();
    UserMessage.from("a").singleText();
    Embedding.from(new float[] {1}).dimension();
    segment.text();
  }
}
