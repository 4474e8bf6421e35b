package io.runnel.processor.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Catalogues of libraries, which are read when a class of theirs turns up. */
class UnreadCataloguesTest {

  private static final String COMMANDS = "redis.clients.jedis.commands.StringCommands";

  @Test
  void aFileIsReadOnceForTheFirstTypeOfItsPackages() {
    UnreadCatalogues unread = new UnreadCatalogues();
    unread.add("okhttp.txt", List.of("okhttp3.", "okio."));
    unread.add("jedis.txt", List.of("redis.clients."));

    assertThat(unread.about("java.lang.String")).isEmpty();
    assertThat(unread.about("Unnamed")).isEmpty();
    assertThat(unread.about("redis.Client")).isEmpty();
    assertThat(unread.about("okio.internal.Buffer")).isNotEmpty();
    assertThat(unread.about("okhttp3.Call")).isEmpty();
    assertThat(unread.about("redis.clients.jedis.Jedis")).isNotEmpty();
    assertThat(unread.rest()).isEmpty();
  }

  @Test
  void whateverIsAskedFirstEveryLineIsFound() {
    for (CatalogueLine line : Catalogue.builtIn().lines()) {
      Catalogue fresh = Catalogue.builtIn();
      if (line.isPattern()) {
        String type = line.type().replace("*", "x");
        assertThat(fresh.patterns(line.topic(), type, Set.of(type)))
            .as(line.signature())
            .extracting(LinePattern::line)
            .contains(line);
      } else {
        assertThat(fresh.find(line.topic(), line.type(), line.method(), line::parameters))
            .contains(line);
      }
    }
  }

  @Test
  void whatIsReadLaterLeavesToUsersWhatTheyNamed() {
    String type = "com.google.common.util.concurrent.Uninterruptibles";
    String latch = "java.util.concurrent.CountDownLatch";
    CatalogueLine all = new CatalogueLine("exempt/mine", type, "awaitUninterruptibly", "*");
    CatalogueLine commands = new CatalogueLine("exempt/mine", COMMANDS, "get", "*");
    Catalogue catalogue = Catalogue.of(List.of(all, commands)).orElse(Catalogue.builtIn());

    assertThat(catalogue.find(Topic.BLOCKING, type, "awaitUninterruptibly", () -> latch))
        .contains(all);
    assertThat(catalogue.find(Topic.BLOCKING, COMMANDS, "get", () -> "byte[]")).contains(commands);
    assertThat(catalogue.patterns(Topic.BLOCKING, COMMANDS, Set.of(COMMANDS))).isNotEmpty();
  }

  @Test
  void aPatternOfUsersStandsInForTheSameBuiltInOne() {
    CatalogueLine pattern =
        CatalogueLine.parse("exempt/mine\tredis.clients.jedis.commands.*Commands#*(*)")
            .orElseThrow();
    Catalogue catalogue = Catalogue.of(List.of(pattern)).orElse(Catalogue.builtIn());

    Optional<CatalogueLine> said =
        catalogue.patterns(Topic.BLOCKING, COMMANDS, Set.of(COMMANDS)).stream()
            .map(LinePattern::line)
            .filter(line -> line.signature().equals(pattern.signature()))
            .findFirst();

    assertThat(said).contains(pattern);
  }
}
