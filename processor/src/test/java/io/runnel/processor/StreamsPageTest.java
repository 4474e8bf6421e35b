package io.runnel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * The example of {@code docs/streams.md} compiles without a word, to the plan that stands there.
 */
class StreamsPageTest {

  private static final String PAGE = Sources.read(Path.of("..", "docs", "streams.md"));
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
  private static final Pattern TYPE = Pattern.compile("(?m)^public (?:class|interface) (\\w+)");

  @Test
  void theExampleCompilesToThePlanThatIsShown() {
    List<JavaFileObject> sources = new ArrayList<>();
    String plan = "";
    for (MatchResult block : BLOCK.matcher(PAGE).results().toList()) {
      if (block.group(1).equals("java")) {
        sources.add(source(block.group(2)));
      } else {
        plan = block.group(2);
      }
    }
    Compilation compilation = Sources.process(sources, "-Xlint:all,-processing", "-Werror");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(Sources.generated(compilation).get("demo/ScrapeChain.java"))
        .contains(" * " + plan + " * }");
  }

  private static JavaFileObject source(String text) {
    Matcher type = TYPE.matcher(text);
    assertThat(type.find()).as(text).isTrue();
    return Sources.source("demo/" + type.group(1) + ".java", text);
  }
}
