package io.runnel.it.scopes;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.RunConfig;
import org.junit.jupiter.api.Test;

/** Where steps come from. */
class ScopesTest {

  private final Clients clients = new Clients("hi ");
  private final UserRepository users = new UserRepository();
  private final Clients.Chains chains = new ClientsChainsImpl(clients, users);

  @Test
  void stepsOfTheInterfaceItsSurroundingsAndOtherServicesWorkTogether() {
    assertThat(chains.welcome(7, RunConfig.defaults().withTag("t"))).isEqualTo("hi USER7USER7[t]");
    assertThat(new WelcomeChain(chains, clients, users).invokeAsync(7).join())
        .isEqualTo("hi USER7USER7[]");
  }

  @Test
  void stepsOfAGenericSuperclassHaveTheTypesOfTheSubclass() {
    assertThat(chains.pair(1)).containsExactly("user1", "user1");
    assertThat(new PairChain(users).invoke(2)).containsExactly("user2", "user2");
    assertThat(RepositorySteps.find(users).invoke(3)).isEqualTo("user3");
  }

  @Test
  void valuesAreBoxedAndWidenedAsInJava() {
    assertThat(chains.count(12)).isEqualTo(7L);
    assertThat(new CountChain(users).invoke(12)).isEqualTo(7L);
  }

  @Test
  void staticStepsNeedNoInstance() {
    assertThat(new Shouting().invoke("x")).isEqualTo("X");
    assertThat(chains.shout("x")).hasToString("X");
    assertThat(TextsSteps.size().invoke("four")).isEqualTo(4);
  }
}
