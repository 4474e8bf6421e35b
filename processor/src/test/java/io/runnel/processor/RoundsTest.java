package io.runnel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Types that other processors write, types that nobody writes, and code that uses what we write.
 */
class RoundsTest {

  private static final JavaFileObject SERVICE =
      Sources.source(
          "demo/Service.java",
          """
          package demo;
          import io.runnel.annotation.Step;
          public class Service extends LateBase {
            @Step public Late make(String in) { return null; }
          }
          """);

  private static final JavaFileObject CHAINS =
      Sources.source(
          "demo/Chains.java",
          """
          package demo;
          import io.runnel.annotation.*;
          @Uses({Service.class, LateService.class})
          public interface Chains {
            @Chain({"make", "show", "late"}) String run(String in);
          }
          """);

  private static final JavaFileObject USER =
      Sources.source(
          "demo/User.java",
          """
          package demo;
          class User {
            String use() {
              Chains chains = new ChainsImpl(new Service(), new LateService());
              return chains.run("in") + new RunChain(new Service(), new LateService()).invoke("in");
            }
          }
          """);

  @Test
  void waitsForTypesThatAnotherProcessorWrites() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new RunnelProcessor(), new LateProcessor())
            .withOptions("-Xlint:all,-processing", "-Werror")
            .compile(SERVICE, CHAINS, USER);
    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void claimsWhatWaitsForItsOwnClasses() {
    String head = "package demo; import io.runnel.annotation.*; ";
    List<JavaFileObject> own =
        List.of(
            Sources.source(
                "demo/S.java", head + "class S { @Step String a(String in) { return in; } }"),
            Sources.source(
                "demo/T.java",
                head + "class T { @Step static String c(XChain x) { return x.invoke(\"\"); } }"),
            Sources.source(
                "demo/C.java",
                head + "@Uses(S.class) interface C { @Chain({\"a\"}) String x(String in); }"));
    assertThat(Sources.process(own, "-Xlint:all", "-Werror")).succeededWithoutWarnings();
  }

  @Test
  void leavesTypesThatNobodyWritesToJavac() {
    Compilation compilation = Sources.process(List.of(SERVICE, CHAINS));
    assertThat(compilation).failed();
    assertThat(errors(compilation)).allMatch(message -> message.contains("cannot find symbol"));
  }

  @Test
  void stillReportsWhatIsWrongBesidesAMissingType() {
    JavaFileObject mixed =
        Sources.source(
            "demo/Mixed.java",
            """
            package demo;
            import io.runnel.annotation.*;
            interface Mixed {
              @Chain("gone") String run(String in);
              @Chain("step") Missing missing(String in);
              @Step default String step(String in) { return in; }
            }
            """);
    Compilation compilation = Sources.process(List.of(mixed));
    assertThat(errors(compilation)).anyMatch(message -> message.startsWith("[RNL201]"));
    assertThat(errors(compilation)).noneMatch(message -> message.contains("RNL205"));
  }

  @Test
  void addsNoNoiseForCodeThatUsesARefusedChain() {
    JavaFileObject broken =
        Sources.source(
            "demo/Broken.java",
            """
            package demo;
            import io.runnel.*;
            import io.runnel.annotation.*;
            import java.util.function.Function;
            class Texts {
              @Step String trim(String text) { return text; }
              @Step int count(String text) { return 0; }
            }
            @Uses(Texts.class)
            interface Broken {
              @Chain({"trim", "gone"}) String run(String in);
              @Chain({"count", "trim"}) String misfit(String in);
              @Chain("trim") String fine(String in);
            }
            class User {
              Function<Texts, RunChain> make = RunChain::new;
              String use(Bridge bridge) {
                Broken chains = new BrokenImpl(new Texts());
                Runnel<String, String> one = new RunChain(new Texts(), bridge);
                Runnel<String, String> two = new MisfitChain(new Texts());
                return chains.run("") + one.invoke("") + two.invoke("")
                    + new BrokenImpl(new Texts(), bridge).fineChain().invoke("")
                    + new FineChain(new Texts()).invoke("");
              }
            }
            """);
    Compilation compilation = Sources.process(List.of(broken));
    assertThat(errors(compilation)).hasSize(2).allMatch(message -> message.startsWith("[RNL20"));
  }

  @Test
  void keepsTheFactoriesOfTheOtherSteps() {
    JavaFileObject half =
        Sources.source(
            "demo/Half.java",
            """
            package demo;
            import io.runnel.annotation.*;
            class Half {
              @Step String trim(String text) { return text; }
              @Step private String hidden(String text) { return text; }
              @Step String none() { return ""; }
              String use() { return HalfSteps.trim(this).invoke(""); }
            }
            """);
    assertThat(errors(Sources.process(List.of(half))))
        .hasSize(2)
        .allMatch(message -> message.startsWith("[RNL10"));
  }

  @Test
  void explainsPlans() {
    Compilation compilation =
        Sources.process(
            Sources.in(Sources.RESOURCES.resolve("golden/weather/given")), "-Arunnel.explain=true");
    assertThat(compilation)
        .hadNoteContaining(
            "WeatherChains.report: offload[normalize] -> await[fetch] -> inline[headline]");
  }

  private static List<String> errors(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
        .map(found -> found.getMessage(Locale.ROOT))
        .toList();
  }

  /** Writes in the first round what the sources above mention. */
  private static final class LateProcessor extends AbstractProcessor {

    private boolean isDone;

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!isDone) {
        isDone = true;
        write("Late", "public class Late {}");
        write(
            "LateBase",
            "public class LateBase { @io.runnel.annotation.Step public String show(Late in)"
                + " { return \"\"; } }");
        write(
            "LateService",
            "public class LateService { @io.runnel.annotation.Step public String late(String in)"
                + " { return in; } }");
      }
      return false;
    }

    private void write(String name, String body) {
      try (var writer = processingEnv.getFiler().createSourceFile("demo." + name).openWriter()) {
        writer.write("package demo; " + body);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
