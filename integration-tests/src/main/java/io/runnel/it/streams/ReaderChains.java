package io.runnel.it.streams;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Uses(Reader.class)
public interface ReaderChains {

  @Chain({"published", "add", "text"})
  Flow.Publisher<String> published(int count);

  @Chain({"streamed", "add", "text"})
  Stream<String> streamed(int count);

  @Chain({"iterated", "add", "text"})
  String iterated(int count);

  @Chain({"listed", "add", "text"})
  List<String> listed(int count);

  @Chain({"emitted", "add", "text"})
  Stream<String> emitted(int count);

  @Chain({"calledBack", "add", "text"})
  Stream<String> calledBack(int count);

  @Chain(
      value = {"Reader.streamed", "add"},
      fold = "sum")
  int folded(int count);

  @Chain({"Reader.emitted", "add", "sum", "show"})
  String barrier(int count);
}
