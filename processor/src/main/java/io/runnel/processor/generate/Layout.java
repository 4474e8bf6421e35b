package io.runnel.processor.generate;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lays generated source out as a careful engineer's formatter would, where JavaPoet does not. */
public final class Layout {

  private static final int WIDTH = 100;

  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\n *\\* ([^\n]*)\n *\\*/$");
  private static final Pattern EMPTY_BODY = Pattern.compile("(?m)^(.*[^ ]) \\{\n *}$");
  private static final Pattern TYPE_HEADER =
      Pattern.compile(
          "(?m)^((?:public )?(?:final )?class \\S+(?:<.*?>)?)( extends .*?)?( implements .*)? \\{$");

  private Layout() {}

  /** The same source, easier to read. */
  public static String of(String source) {
    String text = source.replace("= \n", "=\n").replace("-> \n", "->\n");
    text = SHORT_JAVADOC.matcher(text).replaceAll(Layout::shortJavadoc);
    text = EMPTY_BODY.matcher(text).replaceAll("$1 {}");
    return TYPE_HEADER.matcher(text).replaceAll(Layout::header);
  }

  /** {@code /** Runs on the shared bridge. *}{@code /} on one line, if it fits. */
  private static String shortJavadoc(MatchResult match) {
    String line = match.group(1) + "/** " + match.group(2) + " */";
    return quoted(line.length() <= WIDTH ? line : match.group());
  }

  /** {@code extends} and {@code implements} on lines of their own, if they do not fit. */
  private static String header(MatchResult match) {
    if (match.group().length() <= WIDTH) {
      return quoted(match.group());
    }
    String type = match.group(1);
    String superclass = orNothing(match.group(2));
    String interfaces = orNothing(match.group(3));
    boolean oneLine = type.length() + superclass.length() <= WIDTH;
    return quoted(type + (oneLine ? superclass : broken(superclass)) + broken(interfaces) + " {");
  }

  private static String broken(String clause) {
    return clause.isEmpty() ? "" : "\n   " + clause;
  }

  private static String orNothing(@Nullable String group) {
    return group == null ? "" : group;
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
