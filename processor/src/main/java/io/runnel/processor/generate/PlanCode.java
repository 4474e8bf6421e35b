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
import javax.lang.model.element.Modifier;

/** The plan of a chain, as the code that makes it. */
public final class PlanCode {

  /** How much fits behind {@code private static final Plan PLAN =}, and on a line of its own. */
  private static final int ROOM_BEHIND = 65;

  private static final int ROOM_BELOW = 93;

  /** How much fits behind {@code .fanOut(Branches.of()}, on a line of its own. */
  private static final int ROOM_FOR_BRANCHES = 67;

  /** How many calls stand in one expression; on some hundreds javac overflows its stack. */
  private static final int MOST_CALLS = 150;

  private PlanCode() {}

  /**
   * Emits:
   *
   * <pre>{@code
   * private static final Plan PLAN =
   *     Plan.of("WeatherChains.report").offload("normalize").await("fetch").inline("headline");
   * }</pre>
   *
   * <p>A long one begins in {@code PLAN_1}, and goes on from there.
   */
  static List<FieldSpec> fields(ChainModel chain) {
    List<FieldSpec> fields = new ArrayList<>();
    List<CodeBlock> calls = calls(chain);
    while (calls.size() > MOST_CALLS) {
      String name = "PLAN_" + (fields.size() + 1);
      fields.add(field(name, calls.subList(0, MOST_CALLS)));
      List<CodeBlock> rest = new ArrayList<>(List.of(CodeBlock.of("$L", name)));
      rest.addAll(calls.subList(MOST_CALLS, calls.size()));
      calls = rest;
    }
    fields.add(field("PLAN", calls));
    return fields;
  }

  private static FieldSpec field(String name, List<CodeBlock> calls) {
    return FieldSpec.builder(PLAN, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(initializer(calls))
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
    if (PerChunkMethod.isPossible(chain)) {
      calls.add(CodeBlock.of(".fused()"));
    }
    if (chain.result().orElseThrow().drops()) {
      calls.add(CodeBlock.of(".drop()"));
    }
    return calls;
  }

  private static CodeBlock link(ChainModel chain, LinkModel link) {
    List<CodeBlock> parts = link.calls().stream().map(call -> part(chain, link, call)).toList();
    CodeBlock caught = CodeBlock.of(Catches.isRoute(chain, link) ? ".caught()" : "");
    return switch (link.element().shape()) {
      case FAN_OUT -> CodeBlock.of(".fanOut($L)", branches(parts));
      case ROUTE -> CodeBlock.of(".route($L)$L", branches(parts), caught);
      default -> CodeBlock.join(parts, "");
    };
  }

  /** {@code Branches.of().await("weather").await("news")}, else a line for each. */
  private static CodeBlock branches(List<CodeBlock> parts) {
    CodeBlock inOne = CodeBlock.join(parts, "");
    return inOne.toString().length() <= ROOM_FOR_BRANCHES
        ? CodeBlock.of("$T.of()$L", BRANCHES, inOne)
        : CodeBlock.of(
            "\n            $T.of()\n                $L",
            BRANCHES,
            CodeBlock.join(parts, "\n                "));
  }

  /** {@code .await("fetch").caught()}. */
  private static CodeBlock part(ChainModel chain, LinkModel link, CallModel call) {
    if (call.isPass()) {
      return CodeBlock.of(".input()");
    }
    StepModel step = call.stepOrThrow();
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(front(chain, call));
    code.add(".$L($S)", step.kind().planMethod(), step.name());
    Chunks.ofBranch(chain, link, call).ifPresent(how -> code.add(".$L()", how.planMethod()));
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
    if (Chunks.runsAhead(link, call)) {
      code.add(".ahead($L)", step.marks().chunks().ahead());
      code.add(step.marks().chunks().ordered() ? "" : ".unordered()");
    }
    return code.build();
  }

  /** {@code .collect()}, {@code .window(500)}: what becomes of the chunks in front of a step. */
  private static CodeBlock front(ChainModel chain, CallModel call) {
    if (call.fit() == Fit.WINDOWED) {
      return CodeBlock.of(".window($L)", call.stepOrThrow().marks().chunks().window());
    }
    boolean isFold = call.position() > chain.links().size();
    return call.fit()
        .gathered()
        .map(how -> CodeBlock.of(".$L()", isFold ? "fold" : how.planMethod()))
        .orElse(CodeBlock.of(""));
  }

  private static boolean isKept(ChainModel chain, CallModel call) {
    return chain.calls().stream()
        .anyMatch(other -> other.earlier().stream().anyMatch(e -> e.number() == call.number()));
  }

  /** {@code WeatherChains.report}: what the chain is called where it runs. */
  public static String nameOf(ChainModel chain) {
    return Spelling.simpleNameOf(chain.declaredIn()) + "." + chain.name();
  }
}
