package io.runnel.processor;

import io.runnel.processor.blocking.BlockingCheck;
import io.runnel.processor.check.GeneratedNames;
import io.runnel.processor.check.Verdict;
import io.runnel.processor.generate.ChainClass;
import io.runnel.processor.generate.ImplClass;
import io.runnel.processor.generate.PlanCode;
import io.runnel.processor.generate.PlanText;
import io.runnel.processor.generate.RefusedClass;
import io.runnel.processor.generate.RefusedImpl;
import io.runnel.processor.generate.StepsClass;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.model.RoundModel;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.read.RoundReader;
import io.runnel.processor.read.TypeQuestions;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Reporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The way from annotated methods to classes: read, check, report, generate, in each round. */
final class Pipeline {

  private final ProcessorOptions options;
  private final Reporter reporter;
  private final Rounds rounds;
  private final OtherProcessors others = new OtherProcessors();
  private final RuntimeCheck runtimeCheck;
  private final RoundReader reader;
  private final GeneratedNames names;
  private final SourceWriter writer;
  private final AsyncMethods asyncMethods;
  private final BlockingCheck blockingCheck;
  private boolean lacksRuntime;

  Pipeline(ProcessingEnvironment env, Reporter reporter) {
    Elements elements = env.getElementUtils();
    this.options = ProcessorOptions.from(env.getOptions());
    this.reporter = reporter;
    this.rounds = new Rounds(elements);
    this.runtimeCheck = new RuntimeCheck(elements);
    this.reader =
        new RoundReader(new TypeQuestions(elements, env.getTypeUtils()), rounds::isSource);
    this.names = new GeneratedNames(name -> isUsersOwn(elements.getTypeElement(name)));
    this.writer = new SourceWriter(env.getFiler(), elements, reporter);
    this.asyncMethods = new AsyncMethods(elements, env.getTypeUtils());
    this.blockingCheck = BlockingCheck.attach(env, reporter);
  }

  void run(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    writer.startRound();
    others.look(annotations, round);
    List<TypeElement> types =
        rounds.next(
            annotations, round, round.processingOver() ? reader::hasMembers : reader::isComplete);
    runtimeCheck.check(types).filter(finding -> !lacksRuntime).ifPresent(this::giveUp);
    if (!lacksRuntime) {
      process(reader.read(types), round);
    }
  }

  private void process(RoundModel model, RoundEnvironment round) {
    Verdict verdict = Verdict.on(model, names, rounds::isSource);
    reporter.report(verdict.findings());
    if (!round.processingOver()) {
      generate(model, verdict);
    }
    watch(model, round);
  }

  /** Nothing that would be generated could compile, which is one mistake and not many. */
  private void giveUp(Finding finding) {
    reporter.report(finding);
    lacksRuntime = true;
    blockingCheck.cancel();
  }

  /**
   * Whether to claim our annotations, else -Xlint:processing warns users that nobody did. Not where
   * something waits for what others may write that javac has not asked yet; but behind a round that
   * generates comes another one anyway, which may bring what was missing.
   */
  boolean isClaiming() {
    boolean isNeedingOthers = rounds.isWaiting() && !writer.hasWritten() && !others.areAsked();
    if (isNeedingOthers) {
      others.ask();
    }
    return !isNeedingOthers;
  }

  private void generate(RoundModel model, Verdict verdict) {
    model.services().stream()
        .filter(verdict::hasSteps)
        .forEach(service -> writer.write(StepsClass.of(verdict.accepted(service)), service.type()));
    model.chains().filter(verdict::hasClass).forEach(chain -> generate(chain, verdict));
    model.interfaces().stream().filter(verdict::hasImpl).forEach(type -> generate(type, verdict));
  }

  private void generate(ChainModel chain, Verdict verdict) {
    boolean isRefused = verdict.isRefused(chain);
    writer.write(isRefused ? RefusedClass.of(chain) : ChainClass.of(chain), chain.declaredIn());
    if (options.explain() && !isRefused) {
      reporter.explain(
          Origin.of(chain.method()), PlanCode.nameOf(chain) + ": " + PlanText.of(chain));
    }
  }

  private void generate(InterfaceModel type, Verdict verdict) {
    boolean isRefused =
        Stream.concat(type.chains().stream(), type.inherited().stream())
            .anyMatch(verdict::isRefused);
    writer.write(
        isRefused ? RefusedImpl.of(type, verdict::hasClass) : ImplClass.of(type), type.type());
  }

  /** Bodies are looked into only where declarations are right, and javac could parse them. */
  private void watch(RoundModel model, RoundEnvironment round) {
    if (reporter.hasErrors() || round.errorRaised()) {
      blockingCheck.cancel();
    } else {
      blockingCheck.watch(asyncMethods.of(model), rounds.sources());
    }
  }

  private static boolean isUsersOwn(@org.jspecify.annotations.Nullable TypeElement type) {
    return type != null
        && type.getAnnotationMirrors().stream()
            .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
            .noneMatch(it -> it.getQualifiedName().contentEquals(WellKnown.GENERATED));
  }
}
