package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.ServiceModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/**
 * The names of all classes that a compilation generates, each taken once. Keeps names only, so it
 * may live for all rounds.
 */
public final class GeneratedNames {

  private final Map<String, String> claims = new HashMap<>();
  private final Predicate<String> isUsersOwn;

  /** Names that are none of the user's own classes. */
  public GeneratedNames(Predicate<String> isUsersOwn) {
    this.isUsersOwn = isUsersOwn;
  }

  Optional<Finding> claim(ChainModel chain) {
    String fix = "className = \"" + Words.capitalised(chain.name()) + other(chain) + "Chain\"";
    return claim(
        qualified(chain.declaredIn(), chain.className()),
        "chain " + Words.of(chain) + parameters(chain),
        chain.writtenClassName().map(name -> name.origin()).orElse(chain.origin()),
        fix + " (or another name) in its @Chain");
  }

  Optional<Finding> claim(InterfaceModel type) {
    return claim(
        qualified(type.type(), type.implName()),
        "interface " + type.name(),
        type.origin(),
        "another name for one of them");
  }

  Optional<Finding> claim(ServiceModel service) {
    return claim(
        qualified(service.type(), service.stepsName()),
        "the steps of " + service.name(),
        service.origin(),
        "another name for one of them");
  }

  private Optional<Finding> claim(String name, String claimant, Origin origin, String fix) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    if (isUsersOwn.test(name)) {
      return Optional.of(Finding.of(Problem.NAME_IS_TAKEN, origin, claimant, simple, fix));
    }
    String first = claims.putIfAbsent(name, claimant);
    return first == null
        ? Optional.empty()
        : Optional.of(
            Finding.of(Problem.GENERATED_NAMES_CLASH, origin, first, claimant, simple, fix));
  }

  /** {@code report} in {@code WeatherChains} may become {@code ReportWeatherChain}. */
  private static String other(ChainModel chain) {
    String type = chain.declaredIn().getSimpleName().toString();
    String rest =
        type.endsWith("Chains") ? type.substring(0, type.length() - "Chains".length()) : type;
    return rest.isEmpty() ? "Other" : rest;
  }

  private static String parameters(ChainModel chain) {
    return chain.parameters().stream()
        .map(parameter -> Words.of(parameter.type()))
        .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
  }

  private static String qualified(Element type, String simpleName) {
    String home = Reach.packageOf(type).getQualifiedName().toString();
    return home.isEmpty() ? simpleName : home + "." + simpleName;
  }
}
