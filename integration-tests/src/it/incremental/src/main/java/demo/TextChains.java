package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;

@Uses(Texts.class)
public interface TextChains {
  @Chain({"trim", "count"})
  int length(String text);
}
