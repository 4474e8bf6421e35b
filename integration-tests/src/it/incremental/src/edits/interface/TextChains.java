package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;

@Uses(Texts.class)
public interface TextChains {
  @Chain({"trim", "count", "twice"})
  String doubled(String text);
}
