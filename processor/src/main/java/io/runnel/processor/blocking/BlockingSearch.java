package io.runnel.processor.blocking;

import io.runnel.processor.bytecode.LibraryMethods;
import io.runnel.processor.javac.Hierarchy;
import io.runnel.processor.javac.SourceTrees;
import io.runnel.processor.reach.CallGraph;
import io.runnel.processor.reach.Node;
import io.runnel.processor.reach.Subclasses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** One run of the check: from methods by their names to what is reported. */
final class BlockingSearch {

  private final BlockingOptions options;
  private final MethodNames names;
  private final WatchedRoots roots;
  private final Sinks sinks;
  private final CallGraph graph;
  private final Consumer<Runnable> guard;

  /**
   * Prepares the search.
   *
   * @param guard runs what may fail for one method and is to go on with the others
   */
  BlockingSearch(
      SourceTrees trees,
      Collection<AsyncMethod> watched,
      Collection<String> sources,
      Catalogue catalogue,
      BlockingOptions options,
      Filer filer,
      Consumer<Runnable> guard) {
    Elements elements = trees.elements();
    Types types = trees.types();
    Hierarchy hierarchy = new Hierarchy(elements);
    Subclasses subclasses = new Subclasses(trees, hierarchy, sources);
    OverriddenMethods overridden = new OverriddenMethods(hierarchy);
    this.options = options;
    this.names = new MethodNames(elements, types);
    this.roots = new WatchedRoots(names, subclasses);
    this.guard = guard;
    BlockingMethods blocking =
        new BlockingMethods(
            catalogue, names, overridden, method -> trees.codeOf(method).isPresent());
    WatchedMethods byName = new WatchedMethods(elements, types, hierarchy);
    watched.forEach(
        async ->
            guard.accept(() -> byName.find(async).ifPresent(method -> roots.add(method, async))));
    roots.leaveOut(blocking::isExempt);
    LibraryMethods libraryMethods = new LibraryMethods(elements, types, hierarchy, filer);
    BlockingJudge judge =
        new BlockingJudge(
            new Suppression(trees),
            blocking,
            new Callbacks(catalogue, names, overridden),
            new Origins(catalogue, names, overridden),
            roots::isOne,
            options.reportOf(Sort.LIBRARY).isEmpty()
                ? Optional.empty()
                : Optional.of(new LibraryBlocking(libraryMethods, catalogue, blocking, names)),
            trees::isSource,
            options);
    this.sinks = new Sinks(judge);
    this.graph = new CallGraph(trees, subclasses, judge);
  }

  /** What is to be reported, method by method. */
  List<Report> run() {
    Map<ExecutableElement, Node> starts = new LinkedHashMap<>();
    roots
        .methods()
        .forEach(
            method ->
                guard.accept(
                    () -> graph.start(method).ifPresent(node -> starts.put(method, node))));
    Ways ways = new Ways(graph, sinks);
    BlockingReport report = new BlockingReport(ways, options, new BlockingMessage(names));
    List<Report> reports = new ArrayList<>();
    starts.forEach(
        (method, node) ->
            guard.accept(() -> reports.addAll(report.on(roots.reasonFor(method), method, node))));
    return reports;
  }
}
