package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.BRANCHES;
import static io.runnel.processor.generate.RuntimeNames.PLAN;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The plan of a chain, as the code that makes it and as the text that people read. */
public final class PlanCode {

  /** How much fits behind {@code private static final Plan PLAN =}, and on a line of its own. */
  private static final int ROOM_BEHIND = 65;

  private static final int ROOM_BELOW = 93;

  private PlanCode() {}

  /**
   * Emits:
   *
   * <pre>{@code
   * private static final Plan PLAN =
   *     Plan.of("WeatherChains.report").offload("normalize").await("fetch").inline("headline");
   * }</pre>
   */
  static FieldSpec field(ChainModel chain) {
    return FieldSpec.builder(PLAN, "PLAN", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(initializer(calls(chain)))
        .build();
  }

  /** Behind the equals sign, else on one line below, else a line for each call. */
  private static CodeBlock initializer(List<CodeBlock> calls) {
    CodeBlock inOne = CodeBlock.join(calls, "");
    int length = inOne.toString().replace(PLAN.packageName() + ".", "").length();
    if (length <= ROOM_BEHIND) {
      return inOne;
    }
    return CodeBlock.of(
        "\n    $L", length <= ROOM_BELOW ? inOne : CodeBlock.join(calls, "\n        "));
  }

  private static List<CodeBlock> calls(ChainModel chain) {
    List<CodeBlock> calls = new ArrayList<>();
    boolean keepsInput =
        chain.calls().stream()
            .anyMatch(call -> call.earlier().stream().anyMatch(e -> e.number() == 0));
    calls.add(CodeBlock.of("$T.of($S)$L", PLAN, nameOf(chain), keepsInput ? ".keepInput()" : ""));
    for (LinkModel link : chain.allLinks()) {
      calls.add(link(chain, link));
    }
    if (chain.result().orElseThrow().drops()) {
      calls.add(CodeBlock.of(".drop()"));
    }
    return calls;
  }

  private static CodeBlock link(ChainModel chain, LinkModel link) {
    CodeBlock parts =
        link.calls().stream().map(call -> part(chain, link, call)).collect(CodeBlock.joining(""));
    CodeBlock caught = CodeBlock.of(Catches.isRoute(chain, link) ? ".caught()" : "");
    return switch (link.element().shape()) {
      case FAN_OUT -> CodeBlock.of(".fanOut($T.of()$L)", BRANCHES, parts);
      case ROUTE -> CodeBlock.of(".route($T.of()$L)$L", BRANCHES, parts, caught);
      default -> parts;
    };
  }

  /** {@code .await("fetch").caught()}. */
  private static CodeBlock part(ChainModel chain, LinkModel link, CallModel call) {
    if (call.isPass()) {
      return CodeBlock.of(".input()");
    }
    StepModel step = call.stepOrThrow();
    CodeBlock.Builder code = CodeBlock.builder();
    if (call.fit() == Fit.COLLECTED) {
      boolean isFold = link.position() > chain.links().size();
      code.add(isFold ? ".fold()" : ".collect()");
    }
    code.add(".$L($S)", step.kind().planMethod(), step.name());
    if (step.isTap()) {
      code.add(".tap()");
    }
    if (Catches.isCall(chain, link, call)) {
      code.add(".caught()");
    }
    if (isKept(chain, call)) {
      code.add(".kept()");
    }
    if (!call.earlier().isEmpty()) {
      code.add(
          ".with($L)",
          call.earlier().stream()
              .map(earlier -> String.valueOf(earlier.number()))
              .collect(Collectors.joining(", ")));
    }
    return code.build();
  }

  private static boolean isKept(ChainModel chain, CallModel call) {
    return chain.calls().stream()
        .anyMatch(other -> other.earlier().stream().anyMatch(e -> e.number() == call.number()));
  }

  /** {@code WeatherChains.report}: what the chain is called where it runs. */
  public static String nameOf(ChainModel chain) {
    return Spelling.simpleNameOf(chain.declaredIn()) + "." + chain.name();
  }

  /** {@code offload[normalize] -> await[fetch] -> inline[headline]}, the same as at run time. */
  public static String text(ChainModel chain) {
    StringBuilder text = new StringBuilder();
    for (LinkModel link : chain.allLinks()) {
      List<CallModel> calls = link.calls();
      if (calls.get(0).fit() == Fit.COLLECTED) {
        text.append(" -> collect");
      }
      if (link.position() > 1) {
        text.append(calls.get(0).fit() == Fit.PER_CHUNK ? " => " : " -> ");
      }
      text.append(text(chain, link));
    }
    return text.toString();
  }

  private static String text(ChainModel chain, LinkModel link) {
    Stream<String> parts = link.calls().stream().map(call -> text(chain, link, call));
    return switch (link.element().shape()) {
      case FAN_OUT -> parts.collect(Collectors.joining(" & ", "(", ")"));
      case ROUTE ->
          parts.collect(
              Collectors.joining(" | ", Catches.isRoute(chain, link) ? "try (" : "(", ")"));
      default -> parts.collect(Collectors.joining());
    };
  }

  private static String text(ChainModel chain, LinkModel link, CallModel call) {
    if (call.isPass()) {
      return "_";
    }
    StepModel step = call.stepOrThrow();
    String caught = Catches.isCall(chain, link, call) ? "try " : "";
    return caught + step.kind().label() + "[" + step.name() + "]";
  }
}
