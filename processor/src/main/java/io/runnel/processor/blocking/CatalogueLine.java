package io.runnel.processor.blocking;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a catalogue: what a method does that blocks, and which method.
 *
 * @param category what it waits for, like {@code sleep} or {@code debatable/dns-implicit}
 * @param type the binary name of the class that declares it
 * @param method its name, {@code <init>} for a constructor
 * @param parameters the binary names of its erased parameter types joined by {@code ","}, or {@code
 *     *} for all overloads
 */
record CatalogueLine(String category, String type, String method, String parameters) {

  static final String FORM = "category<TAB>package.Class#method(parameter,types)";
  static final String ANY = "*";

  private static final String NAME = "[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*";
  private static final String TYPE = NAME + "(?:\\." + NAME + ")*";
  private static final String PARAMETER = TYPE + "(?:\\[])*";
  private static final Pattern LINE =
      Pattern.compile(
          "((?:debatable/|exempt/)?[a-z][a-z0-9-]*)[ \t]+(%s)#(<init>|%s)\\((\\*|%s(?:,%s)*|)\\)"
              .formatted(TYPE, NAME, PARAMETER, PARAMETER));

  /** Reads a line, empty if it has another form. */
  static Optional<CatalogueLine> parse(String text) {
    Matcher line = LINE.matcher(text);
    return line.matches()
        ? Optional.of(new CatalogueLine(line.group(1), line.group(2), line.group(3), line.group(4)))
        : Optional.empty();
  }

  String signature() {
    return type + "#" + method + "(" + parameters + ")";
  }

  /** Says that an override does not block although the overridden method does. */
  boolean isExempt() {
    return category.startsWith("exempt/");
  }

  /** Says that the method may block, but is common and mostly short. */
  boolean isDebatable() {
    return category.startsWith("debatable/");
  }
}
