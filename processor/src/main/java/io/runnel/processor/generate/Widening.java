package io.runnel.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.model.StepModel;

/** The last value of a chain as the primitive it is declared as: {@code int} as {@code long}. */
final class Widening {

  private Widening() {}

  /** Emits {@code (long) service.count(input)} for a chain declared as {@code long}. */
  static CodeBlock value(ChainModel chain, LinkModel link, CodeBlock value) {
    return isNeeded(chain, link) ? CodeBlock.of("($T) $L", to(chain), value) : value;
  }

  /** Emits {@code service.count(input).thenApply(last -> (long) last)} for an awaited step. */
  static CodeBlock stage(ChainModel chain, LinkModel link, CodeBlock stage) {
    return isNeeded(chain, link)
        ? CodeBlock.of("$L.thenApply(last -> ($T) last)", stage, to(chain))
        : stage;
  }

  private static boolean isNeeded(ChainModel chain, LinkModel link) {
    ResultModel result = chain.result().orElseThrow();
    StepModel step = link.stepOrThrow();
    boolean isLast = link.position() == chain.allLinks().size();
    TypeName output = TypeName.get(result.output());
    TypeName produced = TypeName.get(step.produced()).box();
    return isLast
        && !step.isTap()
        && !step.marks().streaming()
        && !result.drops()
        && output.isBoxedPrimitive()
        && produced.isBoxedPrimitive()
        && !produced.equals(output);
  }

  private static TypeName to(ChainModel chain) {
    return TypeName.get(chain.result().orElseThrow().output()).unbox();
  }
}
