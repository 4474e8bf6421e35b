package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.PLAN;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.report.Spelling;
import javax.lang.model.element.Modifier;

/** The plan of a chain, as the code that makes it and as the text that people read. */
public final class PlanCode {

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
    CodeBlock.Builder plan = CodeBlock.builder().add("$T.of($S)", PLAN, nameOf(chain));
    for (LinkModel link : chain.allLinks()) {
      if (link.fit() == Fit.COLLECTED) {
        plan.add(".collect()");
      }
      plan.add("$Z.$L($S)", link.stepOrThrow().kind().planMethod(), link.stepOrThrow().name());
    }
    if (chain.result().orElseThrow().drops()) {
      plan.add(".drop()");
    }
    return FieldSpec.builder(PLAN, "PLAN", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(plan.build())
        .build();
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
