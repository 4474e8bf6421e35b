package io.runnel.examples.scrape;

import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The steps from the number of a page to a row in a table. */
public final class ScrapeService {

  private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");
  private static final Pattern LINK = Pattern.compile("<a href=");

  private final Site site;
  private final Table table;

  public ScrapeService(Site site, Table table) {
    this.site = site;
    this.table = table;
  }

  /** The pages that there are. */
  @Streaming
  public Stream<Integer> pages(int count) {
    return IntStream.range(0, count).boxed();
  }

  /** Asks for a page, and for up to 199 more before it is there. */
  @Step(ahead = 199)
  public CompletionStage<String> fetch(int page) {
    return site.get(page);
  }

  /** Looks through the text, which keeps a core busy. */
  @Step(cpu = true)
  public Row parse(String text) {
    int end = text.indexOf('\n');
    Matcher title = TITLE.matcher(text);
    return new Row(
        Integer.parseInt(text.substring(0, end)),
        title.find() ? title.group(1) : "",
        (int) LINK.matcher(text).results().count());
  }

  /** Writes 500 rows at a time, and once the rest. */
  @Step(window = 500)
  public int write(List<Row> rows) {
    table.insert(rows);
    return rows.size();
  }

  /** How many rows were written. */
  @Step(async = true)
  public static long total(List<Integer> written) {
    return written.stream().mapToLong(Integer::longValue).sum();
  }
}
