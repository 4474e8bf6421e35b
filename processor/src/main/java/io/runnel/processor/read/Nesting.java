package io.runnel.processor.read;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.model.NestedModel;
import io.runnel.processor.model.NestedModel.Service;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.ScopeModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds out what the chains need that are steps of other chains. */
final class Nesting {

  private final CompiledChains compiled;
  private final Predicate<TypeElement> isSource;
  private final Function<TypeElement, InterfaceModel> reader;
  private final Map<TypeElement, InterfaceModel> interfaces = new HashMap<>();
  private final Map<ExecutableElement, NestedModel> known = new HashMap<>();
  private final Set<ExecutableElement> inProgress = new HashSet<>();

  Nesting(
      TypeQuestions types,
      Predicate<TypeElement> isSource,
      Function<TypeElement, InterfaceModel> reader,
      List<InterfaceModel> read) {
    this.compiled = new CompiledChains(types);
    this.isSource = isSource;
    this.reader = reader;
    read.forEach(type -> interfaces.put(type.type(), type));
  }

  /** The same interface, with what its chains need for the chains among their steps. */
  InterfaceModel complete(InterfaceModel type) {
    return type.with(
        type.chains().stream().map(this::complete).toList(),
        type.inherited().stream().map(this::complete).toList());
  }

  private ChainModel complete(ChainModel chain) {
    List<ExecutableElement> steps = chainsIn(chain);
    return steps.isEmpty()
        ? chain
        : chain.with(
            steps.stream().map(this::nested).toList(), cycle(chain.method()).orElse(List.of()));
  }

  private static List<ExecutableElement> chainsIn(ChainModel chain) {
    return chain.steps().stream()
        .filter(StepModel::isChain)
        .map(StepModel::method)
        .distinct()
        .toList();
  }

  private NestedModel nested(ExecutableElement method) {
    NestedModel found = known.get(method);
    if (found == null) {
      found = model(method).map(this::nested).orElseGet(() -> compiled.read(method));
      known.put(method, found);
    }
    return found;
  }

  private NestedModel nested(ChainModel chain) {
    boolean isFirst = inProgress.add(chain.method()); // else it contains itself, which is reported
    ChainModel complete = isFirst ? complete(chain) : chain;
    inProgress.remove(chain.method());
    return new NestedModel(
        chain.method(),
        chain.declaredIn(),
        chain.className(),
        complete.isPublic(),
        true,
        services(complete));
  }

  private static List<Service> services(ChainModel chain) {
    List<TypeElement> places = chain.scope().types().stream().map(ScopeModel::type).toList();
    List<Service> services = new ArrayList<>();
    for (TypeElement place : places) {
      for (TypeElement type : chain.servicesAt(place)) {
        services.add(new Service(type, place, places.indexOf(place)));
      }
    }
    return List.copyOf(services);
  }

  /** The model of a chain that this compilation compiles. */
  private Optional<ChainModel> model(ExecutableElement method) {
    TypeElement declaring = Reach.declaring(method);
    if (!isSource.test(declaring)) {
      return Optional.empty();
    }
    return interfaces.computeIfAbsent(declaring, reader).chains().stream()
        .filter(chain -> chain.method().equals(method))
        .findFirst();
  }

  /** The way from a chain back to itself: {@code A.a}, {@code A.b}, {@code A.a}. */
  private Optional<List<String>> cycle(ExecutableElement method) {
    return way(method, method, new HashSet<>())
        .map(way -> Stream.concat(Stream.of(nameOf(method)), way.stream()).toList());
  }

  private Optional<List<String>> way(
      ExecutableElement from, ExecutableElement to, Set<ExecutableElement> seen) {
    for (ExecutableElement next : model(from).map(Nesting::chainsIn).orElse(List.of())) {
      if (next.equals(to)) {
        return Optional.of(List.of(nameOf(next)));
      }
      if (seen.add(next)) {
        Optional<List<String>> rest = way(next, to, seen);
        if (rest.isPresent()) {
          List<String> way = new ArrayList<>(List.of(nameOf(next)));
          way.addAll(rest.get());
          return Optional.of(way);
        }
      }
    }
    return Optional.empty();
  }

  private static String nameOf(ExecutableElement method) {
    return Spelling.simpleNameOf(Reach.declaring(method)) + "." + method.getSimpleName();
  }
}
