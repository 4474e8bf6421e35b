package io.runnel.processor.check;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.DeclaredModel.Mode;
import io.runnel.processor.model.ResultModel;

/** The declared type that a chain would have to have, so that what it produces fits. */
final class DeclareInstead {

  private DeclareInstead() {}

  /** {@code Declare it as List<Forecast>}; {@code produced} is how a message spells the type. */
  static String of(ChainModel chain, ResultModel result, Arrival end, String produced) {
    String element = Words.boxed(end.type().mirror(), produced);
    String value = end.isStream() ? "List<" + element + ">" : element;
    if (chain.declared().mode() == Mode.STREAM_RUNNABLE) {
      return isChunkRight(chain, result)
          ? "Write " + value + " as its third type argument, the result of all chunks"
          : "Write " + element + " as its second type argument, the type of one chunk";
    }
    return "Declare it as "
        + switch (chain.declared().mode()) {
          case INVOKE_ASYNC -> carrier(chain, "CompletionStage") + "<" + value + ">";
          case STREAM -> "Stream<" + element + ">";
          case STREAM_ASYNC -> carrier(chain, "Flow.Publisher") + "<" + element + ">";
          case RUNNABLE -> "Runnel<" + Words.of(result.input()) + ", " + value + ">";
          default -> end.isStream() ? value : produced;
        };
  }

  /** The declared type without its argument. */
  private static String carrier(ChainModel chain, String ours) {
    return chain.declared().library().map(library -> library.type().simpleName()).orElse(ours);
  }

  static boolean isChunkRight(ChainModel chain, ResultModel result) {
    return chain.declared().chunk().map(Words::of).equals(result.chunk().map(Words::of));
  }
}
