package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.PLAN;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Spelling;
import java.util.ArrayList;
import java.util.List;
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
    calls.add(CodeBlock.of("$T.of($S)", PLAN, nameOf(chain)));
    for (LinkModel link : chain.allLinks()) {
      if (link.fit() == Fit.COLLECTED) {
        calls.add(CodeBlock.of(".collect()"));
      }
      StepModel step = link.stepOrThrow();
      calls.add(CodeBlock.of(".$L($S)", step.kind().planMethod(), step.name()));
    }
    if (chain.result().orElseThrow().drops()) {
      calls.add(CodeBlock.of(".drop()"));
    }
    return calls;
  }

  /** {@code WeatherChains.report}: what the chain is called where it runs. */
  public static String nameOf(ChainModel chain) {
    return Spelling.simpleNameOf(chain.declaredIn()) + "." + chain.name();
  }

  /** {@code offload[normalize] -> await[fetch] -> inline[headline]}, the same as at run time. */
  public static String text(ChainModel chain) {
    StringBuilder text = new StringBuilder();
    for (LinkModel link : chain.allLinks()) {
      if (link.fit() == Fit.COLLECTED) {
        text.append(" -> collect");
      }
      if (link.position() > 1) {
        text.append(link.fit() == Fit.PER_CHUNK ? " => " : " -> ");
      }
      text.append(link.stepOrThrow().kind().label())
          .append('[')
          .append(link.stepOrThrow().name())
          .append(']');
    }
    return text.toString();
  }
}
