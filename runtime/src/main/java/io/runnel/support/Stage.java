package io.runnel.support;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the chunks of a stream go through: part of a plan. */
sealed interface Stage {

  /** Puts it behind a stream that the calling thread pulls. */
  ChunkCursor cursor(StreamScope scope, ChunkCursor chunks);

  /** Puts it in front of whoever takes chunks across threads. */
  StageFlow flow(StreamScope scope, ChunkSink out);

  /** What runs in it, if anything does. */
  List<Element> elements();

  /** The last element that runs in it, if any does. */
  default @Nullable Element last() {
    List<Element> all = elements();
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  default boolean catches() {
    return elements().stream().anyMatch(Element::catches);
  }

  /** Itself behind others in the text of the plan. */
  default String text() {
    return elements().stream()
        .map(element -> " => " + element.text())
        .collect(Collectors.joining());
  }

  /** Elements that run once a chunk, one chunk after another. */
  record Each(List<Element> elements) implements Stage {

    Element[] run() {
      return elements.toArray(new Element[0]);
    }

    @Override
    public Element last() {
      return elements.get(elements.size() - 1);
    }

    @Override
    public ChunkCursor cursor(StreamScope scope, ChunkCursor chunks) {
      return new EachCursor(scope, chunks, this);
    }

    @Override
    public StageFlow flow(StreamScope scope, ChunkSink out) {
      return new EachFlow(scope, this, out);
    }
  }

  /** An element that runs once a chunk, for several chunks at the same time. */
  record Ahead(Element element, Lookahead lookahead) implements Stage {

    @Override
    public ChunkCursor cursor(StreamScope scope, ChunkCursor chunks) {
      return new AheadCursor(scope, chunks, this);
    }

    @Override
    public StageFlow flow(StreamScope scope, ChunkSink out) {
      return new AheadFlow(scope, this, out);
    }

    @Override
    public List<Element> elements() {
      return List.of(element);
    }
  }

  /** A source that is opened for each chunk, one after another. */
  record Inner(Element source) implements Stage {

    @Override
    public ChunkCursor cursor(StreamScope scope, ChunkCursor chunks) {
      return new InnerCursor(scope, chunks, source);
    }

    @Override
    public StageFlow flow(StreamScope scope, ChunkSink out) {
      return new InnerFlow(scope, source, out);
    }

    @Override
    public List<Element> elements() {
      return List.of(source);
    }
  }

  /** Chunks go on as lists of so many, and the rest. */
  record Window(int size) implements Stage {

    @Override
    public ChunkCursor cursor(StreamScope scope, ChunkCursor chunks) {
      return new WindowCursor(scope, chunks, size);
    }

    @Override
    public StageFlow flow(StreamScope scope, ChunkSink out) {
      return new WindowFlow(scope, size, out);
    }

    @Override
    public List<Element> elements() {
      return List.of();
    }

    @Override
    public String text() {
      return " => window(" + size + ")";
    }
  }
}
