package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.DeclaredModel;
import io.runnel.processor.model.LibraryModel;
import io.runnel.processor.model.LibraryType;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The declared type of a chain says how to run it. */
final class ChainTypeCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    DeclaredModel declared = chain.declared();
    Origin at = Origin.of(chain.method());
    String type = Words.of(declared.type());
    Optional<LibraryModel> library = declared.library().filter(it -> declared.mode().isUsable());
    Optional<LibraryModel> lacking = library.filter(it -> it.lacking().isPresent());
    if (lacking.isPresent()) {
      return List.of(TooOld.found(lacking.get(), at, "chain " + Words.of(chain), type));
    }
    if (isSingleOfNothing(declared)) {
      return List.of(
          Finding.of(
              Problem.CHAIN_TYPE_UNUSABLE,
              at,
              Words.of(chain),
              type,
              "no Single comes without a value",
              "Completable"));
    }
    return switch (declared.mode()) {
      case RAW ->
          List.of(
              Finding.of(
                  Problem.TYPE_IS_RAW,
                  at,
                  "chain " + Words.of(chain),
                  type,
                  Words.NO_ARGUMENT,
                  example(type)));
      case FOREIGN ->
          List.of(
              Finding.of(
                  Problem.TYPE_NOT_BRIDGED,
                  at,
                  "chain " + Words.of(chain),
                  type,
                  WellKnown.insteadOf(qualifiedName(declared))));
      case UNUSABLE ->
          List.of(
              Finding.of(
                  Problem.CHAIN_TYPE_UNUSABLE,
                  at,
                  Words.of(chain),
                  type,
                  "no run of a chain gives that",
                  instead(declared)));
      default -> List.of();
    };
  }

  /** RxJava has no null, which is all that a Void can be. */
  private static boolean isSingleOfNothing(DeclaredModel declared) {
    return declared.library().filter(it -> it.type() == LibraryType.SINGLE).isPresent()
        && declared
            .output()
            .filter(output -> output.toString().equals("java.lang.Void"))
            .isPresent();
  }

  private static String example(String type) {
    return switch (type) {
      case "Runnel" -> "Runnel<String, String>";
      case "StreamRunnel" -> "StreamRunnel<String, String, List<String>>";
      default -> type + "<String>";
    };
  }

  private static String qualifiedName(DeclaredModel declared) {
    DeclaredType type = (DeclaredType) declared.type();
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }

  private static String instead(DeclaredModel declared) {
    DeclaredType type = (DeclaredType) declared.type();
    String argument =
        type.getTypeArguments().size() == 1 ? Words.of(type.getTypeArguments().get(0)) : "String";
    if (declared.library().isPresent()) {
      return declared.library().get().type().simpleName() + "<" + argument + ">";
    }
    String name = type.asElement().getSimpleName().toString();
    return name.endsWith("Future") || name.endsWith("Promise")
        ? "CompletionStage<" + argument + "> or CompletableFuture<" + argument + ">"
        : "Stream<" + argument + ">, Flow.Publisher<" + argument + "> or List<" + argument + ">";
  }
}
