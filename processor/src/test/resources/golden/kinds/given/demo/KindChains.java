package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Uses(Kinds.class)
public interface KindChains {

  @Chain({"parse", "square", "save", "wrap", "describe"})
  String squared(String text) throws IOException;

  @Chain({"parse", "save"})
  Integer tapped(String text);

  @Chain({"class_", "keys"})
  CompletionStage<List<String>> keys(String text);

  @Chain("old")
  String old(String text);

  @Chain({"split", "join", "raw", "toString"})
  String varargs(String text) throws Throwable;

  @Chain({"input", "square"})
  double widened(String text);

  @Chain("square")
  long primitive(int number);

  @Chain({"anything", "describe"})
  void dropped(Object value);

  @Chain(value = "save", className = "Saver")
  CompletionStage<Void> store(String text);

  @Chain("square")
  Number boxed(long number);
}
