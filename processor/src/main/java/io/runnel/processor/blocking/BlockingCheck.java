package io.runnel.processor.blocking;

import io.runnel.processor.javac.SourceTrees;
import io.runnel.processor.report.Message;
import io.runnel.processor.report.Problem;
import io.runnel.processor.report.Reporter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/**
 * The blocking check of one compilation: watches async methods while the rounds go on, and looks
 * into their bodies as soon as javac has analysed its first class.
 *
 * <p>Without methods to watch it costs nothing. It never throws: a bug of its own is one warning.
 */
public final class BlockingCheck {

  private final ProcessingEnvironment env;
  private final Reporter reporter;
  private final Map<String, AsyncMethod> watched = new LinkedHashMap<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private BlockingOptions options = BlockingOptions.DEFAULTS;
  private Catalogue userCatalogue = Catalogue.EMPTY;
  private boolean started;
  private boolean cancelled;
  private boolean bugReported;

  private BlockingCheck(ProcessingEnvironment env, Reporter reporter) {
    this.env = env;
    this.reporter = reporter;
  }

  /** The names of the compiler options that the check understands. */
  public static Set<String> supportedOptions() {
    return BlockingOptions.NAMES;
  }

  /** Reads the options, and says so if they are wrong. */
  public static BlockingCheck attach(ProcessingEnvironment env) {
    return attach(env, new Reporter(env.getMessager()));
  }

  /** The same for one who reports in a way of its own. */
  public static BlockingCheck attach(ProcessingEnvironment env, Reporter reporter) {
    BlockingCheck check = new BlockingCheck(env, reporter);
    check.guarded(check::readOptions);
    return check;
  }

  /**
   * Watches these methods too; to be called in each round with what was found in it.
   *
   * @param sources the names of the top-level classes that are compiled, as far as they are known
   */
  public void watch(Collection<AsyncMethod> methods, Collection<String> sources) {
    this.sources.addAll(sources);
    if (methods.isEmpty() || cancelled || options.isOff()) {
      return;
    }
    for (AsyncMethod method : methods) {
      watched.putIfAbsent(method.signature(), method);
    }
    if (!started) {
      started = true;
      guarded(this::start);
    }
  }

  /** Ends the check without a word, since other errors are to be mended first. */
  public void cancel() {
    cancelled = true;
  }

  private void readOptions() {
    options =
        BlockingOptions.from(
            env.getOptions(), problem -> reporter.tell(Diagnostic.Kind.WARNING, problem));
    userCatalogue =
        options.isOff()
            ? Catalogue.EMPTY
            : options
                .catalogueFile()
                .map(
                    file ->
                        CatalogueReader.readFile(
                            file, problem -> reporter.tell(Diagnostic.Kind.ERROR, problem)))
                .orElse(Catalogue.EMPTY);
  }

  private void start() {
    Optional<SourceTrees> trees = SourceTrees.find(env);
    if (trees.isPresent()) {
      trees.get().onFirstAnalysis(() -> guarded(() -> inspect(trees.get())));
    } else {
      reporter.tell(Diagnostic.Kind.NOTE, Problem.TREES_MISSING.worded(List.of()));
    }
  }

  private void inspect(SourceTrees trees) {
    if (!cancelled) {
      search(trees).forEach(it -> reporter.tell(it.kind(), it.message(), it.place()));
    }
  }

  private List<Report> search(SourceTrees trees) {
    Catalogue catalogue = userCatalogue.orElse(Catalogue.builtIn());
    try {
      return search(trees, catalogue);
    } catch (StackOverflowError deep) {
      return LargeStack.get(() -> search(trees.unread(), catalogue));
    }
  }

  private List<Report> search(SourceTrees trees, Catalogue catalogue) {
    return new BlockingSearch(
            trees, watched.values(), sources, catalogue, options, env.getFiler(), this::survived)
        .run();
  }

  /** An exception that reached javac would end the user's build with a stack trace. */
  private void guarded(Runnable action) {
    try {
      survived(action);
    } catch (StackOverflowError deep) {
      report(deep);
    }
  }

  private void survived(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | LinkageError bug) {
      report(bug);
    }
  }

  private void report(Throwable bug) {
    if (!bugReported) {
      bugReported = true;
      reporter.tell(
          Diagnostic.Kind.WARNING,
          new Message(
              Problem.BUG.code(),
              "the blocking check failed, which is a bug in Runnel; generation goes on. " + bug,
              ""));
    }
  }
}
