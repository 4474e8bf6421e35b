package io.runnel.it.userseat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of the README, in order. */
record Readme(List<Block> blocks) {

  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

  /** A block and its language. */
  record Block(String language, String text) {}

  /** A change of the example, and what javac then prints. */
  record Change(String diff, String printed) {

    /** Whether it is this source that is changed. */
    boolean isOf(String source) {
      return diff.lines()
          .filter(line -> line.startsWith("-"))
          .allMatch(line -> source.contains(line.substring(1)));
    }

    /** Each line with a minus becomes those with a plus behind it. */
    String of(String source) {
      Map<String, String> replaced = new LinkedHashMap<>();
      String old = "";
      for (String line : diff.lines().toList()) {
        if (line.startsWith("-")) {
          old = line.substring(1);
        } else if (line.startsWith("+")) {
          replaced.merge(old, line.substring(1), (above, below) -> above + "\n" + below);
        }
      }
      String changed = source;
      for (Map.Entry<String, String> each : replaced.entrySet()) {
        if (!changed.contains(each.getKey())) {
          throw new AssertionError("the README changes a line that is not there: " + each.getKey());
        }
        changed =
            changed.replaceFirst(
                Pattern.quote(each.getKey()), Matcher.quoteReplacement(each.getValue()));
      }
      return changed;
    }

    @Override
    public String toString() {
      return printed.lines().findFirst().orElse("");
    }
  }

  static Readme read() throws IOException {
    Matcher matcher = FENCED.matcher(Files.readString(Jars.ROOT.resolve("README.md")));
    List<Block> blocks = new ArrayList<>();
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return new Readme(blocks);
  }

  /** The example's class of that name. */
  String source(String className) {
    return blocks.stream()
        .filter(block -> block.language().equals("java"))
        .map(Block::text)
        .filter(text -> text.contains("public class " + className + " {"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the README has no class " + className));
  }

  /** The block that has a line. */
  String block(String line) {
    return blocks.stream()
        .map(Block::text)
        .filter(text -> text.contains(line))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the README does not have " + line));
  }

  /** The lines of a generated class: the block of Java that declares none. */
  String generatedLines() {
    return blocks.stream()
        .filter(block -> block.language().equals("java"))
        .map(Block::text)
        .filter(text -> !text.contains("class "))
        .findFirst()
        .orElseThrow();
  }

  /** What the example prints: the first block of output. */
  String printed() {
    return blocks.stream()
        .filter(block -> block.language().equals("text"))
        .map(Block::text)
        .findFirst()
        .orElseThrow();
  }

  /** The changes, each with the output behind it. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i).language().equals("diff")) {
        changes.add(new Change(blocks.get(i).text(), blocks.get(i + 1).text()));
      }
    }
    return changes;
  }
}
