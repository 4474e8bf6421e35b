package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * A comment in a source that says what the compiler reports on its line.
 *
 * @param line the line that it stands on, from 1
 * @param code what is reported
 * @param column the column it is reported at, or null for any
 * @param words the message has them all
 */
public record Mark(int line, String code, String column, List<String> words) {

  /**
   * The marks in a text.
   *
   * @param comment finds one, with the groups {@code code}, {@code column} and {@code words}, of
   *     which the last two may be absent; words are parted by semicolons
   */
  public static List<Mark> in(String text, Pattern comment) {
    List<Mark> marks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = comment.matcher(lines.get(i));
      while (mark.find()) {
        String words = mark.group("words");
        marks.add(
            new Mark(
                i + 1,
                mark.group("code"),
                mark.group("column"),
                words == null ? List.of() : List.of(words.strip().split("; "))));
      }
    }
    return marks;
  }

  /** Asserts that what was found on the line is what the mark says. */
  public void verify(Diagnostic<?> found) {
    if (column != null) {
      assertThat(found.getColumnNumber()).as("column").isEqualTo(Long.parseLong(column));
    }
    assertThat(found.getMessage(Locale.ROOT))
        .satisfies(message -> words.forEach(word -> assertThat(message).contains(word)));
  }
}
