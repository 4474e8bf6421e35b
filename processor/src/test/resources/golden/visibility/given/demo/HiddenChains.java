package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;

@Uses(Hidden.class)
interface HiddenChains {

  @Chain("hide")
  String hidden(String text);
}
