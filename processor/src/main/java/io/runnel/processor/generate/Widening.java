package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.WIDENED_STAGE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.model.StepModel;

/** The last value of a chain as the primitive it is declared as: {@code int} as {@code long}. */
final class Widening {

  private Widening() {}

  /** Emits {@code (long) service.count(input)} for a chain declared as {@code long}. */
  static CodeBlock value(ChainModel chain, CallModel call, CodeBlock value) {
    return isNeeded(chain, call) ? CodeBlock.of("($T) $L", to(chain), value) : value;
  }

  /**
   * Emits {@code WidenedStage.of(service.count(input), (Integer last) -> (long) last)} for an
   * awaited step.
   */
  static CodeBlock stage(ChainModel chain, CallModel call, CodeBlock stage) {
    return isNeeded(chain, call)
        ? CodeBlock.of(
            "$T.of($L, ($T last) -> ($T) last)", WIDENED_STAGE, stage, produced(call), to(chain))
        : stage;
  }

  private static boolean isNeeded(ChainModel chain, CallModel call) {
    ResultModel result = chain.result().orElseThrow();
    StepModel step = call.stepOrThrow();
    boolean isLast =
        call.position() == chain.allLinks().size() && call.element().shape() == Shape.SINGLE;
    if (!isLast || !call.produces() || step.marks().streaming() || result.drops()) {
      return false;
    }
    TypeName output = TypeName.get(result.output());
    TypeName produced = produced(call);
    return output.isBoxedPrimitive() && produced.isBoxedPrimitive() && !produced.equals(output);
  }

  private static TypeName produced(CallModel call) {
    return TypeName.get(call.typing().orElseThrow().produced().mirror()).box();
  }

  private static TypeName to(ChainModel chain) {
    return TypeName.get(chain.result().orElseThrow().output()).unbox();
  }
}
