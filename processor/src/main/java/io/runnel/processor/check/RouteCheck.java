package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.RouteModel;
import io.runnel.processor.model.RouteModel.Choice;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each value finds its alternative, and each alternative its values. */
final class RouteCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    List<Finding> findings = new ArrayList<>();
    for (LinkModel link : chain.links()) {
      link.route().ifPresent(route -> check(chain, link, route, findings));
    }
    return findings;
  }

  private static void check(
      ChainModel chain, LinkModel link, RouteModel route, List<Finding> findings) {
    for (int i = 0; i < route.choices().size(); i++) {
      alternative(link, route.choices().get(i), link.calls().get(i)).ifPresent(findings::add);
    }
    if (!route.missing().isEmpty()) {
      findings.add(missing(chain, link, route));
    }
  }

  private static Optional<Finding> alternative(LinkModel link, Choice choice, CallModel call) {
    String value = Words.of(link.arrival().type());
    String name = call.part().text();
    return switch (choice.test()) {
      case UNREACHABLE ->
          found(
              Problem.ALTERNATIVE_UNREACHABLE,
              link,
              name,
              link.element().text(),
              "those before it take every " + (choice.isNarrow() ? Words.of(choice.type()) : value),
              choice.isNarrow() ? "Write it before them, or remove it." : "Remove it.");
      case UNRELATED ->
          found(
              Problem.ALTERNATIVE_UNRELATED,
              link,
              name,
              link.element().text(),
              "no " + value + " is " + article(Words.of(choice.type())),
              "Let it take " + value + " or one of its subtypes, or remove it.");
      case UNCHECKED ->
          found(
              Problem.ALTERNATIVE_UNRELATED,
              link,
              name,
              link.element().text(),
              "whether "
                  + article(value)
                  + " is "
                  + article(Words.of(choice.type()))
                  + " cannot be seen at run time, where its type arguments are gone",
              "Let it take a type without type arguments, or with wildcards.");
      default -> Optional.empty();
    };
  }

  private static Optional<Finding> found(Problem problem, LinkModel link, String... arguments) {
    return Optional.of(Finding.of(problem, link.element().origin(), arguments));
  }

  private static Finding missing(ChainModel chain, LinkModel link, RouteModel route) {
    String value = Words.of(link.arrival().type());
    List<String> missing = route.missing().stream().map(Words::of).distinct().toList();
    boolean isWhole = missing.equals(List.of(value));
    String fix =
        isWhole
            ? "Let the last alternative take "
                + value
                + ", or end it with `| _`, which lets it go on"
                + " unchanged."
            : "Add an alternative for "
                + Words.either(missing)
                + ", or end it with `| _`, which lets the rest go on unchanged.";
    return Finding.of(
        Problem.ROUTE_NOT_EXHAUSTIVE,
        link.element().origin(),
        link.element().text(),
        Words.of(chain),
        value,
        isWhole
            ? "any other " + value + " finds no way"
            : missing.stream()
                .collect(
                    Collectors.joining(
                        ", ", "", missing.size() == 1 ? " is missing" : " are missing")),
        fix);
  }

  private static String article(String word) {
    return ("AEIOU".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }
}
