package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.PER_CHUNK;
import static io.runnel.processor.generate.RuntimeNames.RUN_CONTEXT;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.StepKind;
import io.runnel.processor.model.StepModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The steps of a chunk, one after the other as if by hand, for a chain that ends in a stream. */
final class PerChunkMethod {

  /** HotSpot never compiles a method of more than 8000 bytes. */
  private static final int MOST_STEPS = 64;

  private PerChunkMethod() {}

  /**
   * Whether chunks come from one source on a thread that may run all the steps behind it, which are
   * complete when they return and take but what the one before gives.
   */
  static boolean isPossible(ChainModel chain) {
    List<LinkModel> behind = perChunk(chain);
    return chain.result().orElseThrow().streams()
        && !behind.isEmpty()
        && behind.size() <= MOST_STEPS
        && behind.stream().allMatch(link -> isPlain(chain, link))
        && chain.calls().stream().allMatch(call -> call.earlier().isEmpty());
  }

  /** The elements behind the first from which chunks come. */
  private static List<LinkModel> perChunk(ChainModel chain) {
    return chain.links().stream().dropWhile(link -> !link.behind().isStream()).skip(1).toList();
  }

  private static Optional<StepKind> source(LinkModel link) {
    return link.single().flatMap(CallModel::step).map(StepModel::kind).filter(StepKind::isSource);
  }

  private static boolean isPlain(ChainModel chain, LinkModel link) {
    Optional<CallModel> single = link.single();
    if (single.isEmpty()) {
      return false;
    }
    CallModel call = single.get();
    return call.fit() == Fit.PER_CHUNK
        && call.stepOrThrow().marks().chunks().ahead() == 0
        && runs(chain, call.stepOrThrow().kind())
        && !call.takesSeveral()
        && !Catches.isCall(chain, link, call);
  }

  /** Whether the thread that brings a chunk may run such a step. */
  private static boolean runs(ChainModel chain, StepKind kind) {
    Optional<StepKind> source =
        chain.links().stream()
            .filter(link -> link.behind().isStream())
            .findFirst()
            .flatMap(PerChunkMethod::source);
    return source.isPresent() && mayRun(source.get(), kind);
  }

  private static boolean mayRun(StepKind source, StepKind kind) {
    return switch (source) {
      case STREAM, ITERATOR, ITERABLE -> kind == StepKind.INLINE || kind == StepKind.OFFLOAD;
      case PUBLISHER -> kind == StepKind.INLINE;
      default -> false;
    };
  }

  /**
   * Emits, if that is possible:
   *
   * <pre>{@code
   * protected Object perChunk(Object chunk, PerChunk at) throws Throwable {
   *   Object value = chunk;
   *   at.step(3);
   *   value = storyService.upper((String) value);
   *   at.step(4);
   *   storyService.log((String) value);
   *   return value;
   * }
   * }</pre>
   */
  static Optional<MethodSpec> of(ChainModel chain, ServiceNames services) {
    return isPossible(chain) ? Optional.of(method(chain, services)) : Optional.empty();
  }

  private static MethodSpec method(ChainModel chain, ServiceNames services) {
    RawCalls raw = new RawCalls(services);
    List<CallModel> calls = perChunk(chain).stream().map(link -> link.calls().get(0)).toList();
    CodeBlock.Builder body = CodeBlock.builder();
    if (calls.stream().map(CallModel::stepOrThrow).anyMatch(StepModel::takesContext)) {
      body.addStatement("$T run = at.run()", RUN_CONTEXT);
    }
    body.addStatement("$T value = chunk", Object.class);
    for (CallModel call : calls) {
      CodeBlock code = Widening.value(chain, call, raw.of(call));
      body.addStatement("at.step($L)", call.number());
      body.addStatement(call.produces() ? CodeBlock.of("value = $L", code) : code);
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("perChunk")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(Object.class)
            .addParameter(Object.class, "chunk")
            .addParameter(PER_CHUNK, "at")
            .addException(Throwable.class)
            .addCode(body.addStatement("return value").build());
    if (raw.isUnchecked()) {
      method.addAnnotation(ChainClass.unchecked());
    }
    return method.build();
  }
}
