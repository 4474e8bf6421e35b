package io.runnel.benchmarks.engine;

import io.runnel.benchmarks.engine.report.Effort;
import io.runnel.benchmarks.engine.report.Page;
import io.runnel.benchmarks.engine.report.Section;
import io.runnel.benchmarks.engine.report.Sections;
import io.runnel.benchmarks.engine.report.Setting;
import java.nio.file.Path;
import java.util.Map;

/** Measures the scenarios one after another, and reports. */
public final class Main {

  private Main() {}

  /**
   * Measures, and exits with 2 if an option is wrong.
   *
   * @param args see {@code --help}
   * @throws Exception if something could not be measured or written
   */
  public static void main(String[] args) throws Exception {
    Map<String, Section> sections = Sections.all();
    Options options;
    try {
      options = Options.parse(sections.keySet(), args);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + " --help tells what there is.");
      System.exit(2);
      return;
    }
    if (options.help()) {
      System.out.print(Options.HELP);
      return;
    }
    Page page = new Page();
    Effort effort = options.full() ? Effort.FULL : Effort.SHORT;
    Setting.write(page, effort, args);
    for (String letter : options.scenarios()) {
      System.err.println("scenario " + letter);
      sections.get(letter).write(effort, page);
    }
    page.targets();
    System.out.print(page);
    if (options.write()) {
      Path root = Path.of(System.getProperty("runnel.root", "."));
      FiguresOfTheDay.write(root.resolve("docs/performance.md"), page.toString());
    }
  }
}
