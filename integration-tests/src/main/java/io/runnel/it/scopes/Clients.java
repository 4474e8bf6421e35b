package io.runnel.it.scopes;

import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import io.runnel.annotation.Uses;
import java.util.List;

/** A service with its chains nested in it, beside steps from elsewhere. */
public class Clients {

  private final String prefix;

  public Clients(String prefix) {
    this.prefix = prefix;
  }

  @Step(async = true)
  public String greet(String name, RunContext run) {
    return prefix + name + run.tags();
  }

  @Step(async = true)
  public String upper(String text) {
    return "mine " + text;
  }

  /** A default step is called on the implementation itself. */
  @Uses({UserRepository.class, Texts.class})
  public interface Chains {

    @Step
    default String twice(String text) {
      return text + text;
    }

    @Chain({"find", "twice", "Texts.upper", "greet"})
    String welcome(int id, RunConfig config);

    @Chain({"find", "both"})
    List<String> pair(int id);

    @Chain({"findLater", "trimmed", "size"})
    long count(Integer id);

    @Chain(
        value = {"Texts.upper"},
        className = "Shouting")
    CharSequence shout(String text);
  }
}
