package io.runnel.processor.blocking;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;

/**
 * One line of a catalogue: what is said of which method; {@code jdk.txt} explains the format.
 *
 * @param category what it waits for, like {@code sleep} or {@code debatable/dns-implicit}, or what
 *     else is said of it
 * @param type the binary name of the class that declares it, perhaps with {@code *} in it
 * @param withSubtypes whether the methods of all subtypes are meant, too ({@code Type+})
 * @param method its name, perhaps with {@code *} in it, {@code <init>} for a constructor; of a
 *     field the name, too
 * @param parameters the binary names of its erased parameter types joined by {@code ","}, {@code *}
 *     for all overloads, or {@link #FIELD}
 */
record CatalogueLine(
    String category, String type, boolean withSubtypes, String method, String parameters) {

  static final String FORM = "category<TAB>package.Class#method(parameter,types)";
  static final String ANY = "*";

  /** Stands for the parameters that a field does not have. */
  static final String FIELD = "#";

  private static final String START = "[\\p{javaJavaIdentifierStart}]";
  private static final String PART = "[\\p{javaJavaIdentifierPart}]";
  private static final String NAME = START + PART + "*";
  private static final String PATTERN =
      "[\\p{javaJavaIdentifierStart}*][\\p{javaJavaIdentifierPart}*]*";
  private static final String PARAMETER = NAME + "(?:\\." + NAME + ")*(?:\\[])*";
  private static final Pattern LINE =
      Pattern.compile(
          ("((?:[a-z]+/)?[a-z][a-z0-9-]*)[ \t]+(%1$s(?:\\.%1$s)*)(\\+)?#(<init>|%1$s)"
                  + "(?:\\((\\*|%2$s(?:,%2$s)*|)\\))?")
              .formatted(PATTERN, PARAMETER));

  CatalogueLine(String category, String type, String method, String parameters) {
    this(category, type, false, method, parameters);
  }

  /** What is said of exactly this method. */
  static CatalogueLine of(String category, ExecutableElement method, MethodNames names) {
    return new CatalogueLine(
        category, names.type(method), MethodNames.member(method), names.parameters(method));
  }

  /** Reads a line, empty if it has another form. */
  static Optional<CatalogueLine> parse(String text) {
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      return Optional.empty();
    }
    String parameters = line.group(5);
    CatalogueLine read =
        new CatalogueLine(
            line.group(1),
            line.group(2),
            line.group(3) != null,
            line.group(4),
            parameters == null ? FIELD : parameters);
    return read.isKnownKind() ? Optional.of(read) : Optional.empty();
  }

  /** Reads a line that is known to be right, without looking at each sign. */
  static CatalogueLine ofBuiltIn(String text) {
    int tab = text.indexOf('\t');
    int sign = text.indexOf('#', tab);
    int open = text.indexOf('(', sign);
    boolean withSubtypes = text.charAt(sign - 1) == '+';
    return new CatalogueLine(
        text.substring(0, tab),
        text.substring(tab + 1, withSubtypes ? sign - 1 : sign),
        withSubtypes,
        text.substring(sign + 1, open < 0 ? text.length() : open),
        open < 0 ? FIELD : text.substring(open + 1, text.length() - 1));
  }

  /** A prefix is one of four; a field can but be read from. */
  private boolean isKnownKind() {
    int slash = category.indexOf('/');
    boolean isKnown =
        slash < 0
            || switch (category.substring(0, slash)) {
              case "debatable", "exempt", "origin" -> true;
              case "callback" ->
                  category.equals("callback/here") || category.equals("callback/elsewhere");
              default -> false;
            };
    return isKnown && (!parameters.equals(FIELD) || topic() == Topic.ORIGIN);
  }

  String signature() {
    String member = type + (withSubtypes ? "+" : "") + "#" + method;
    return parameters.equals(FIELD) ? member : member + "(" + parameters + ")";
  }

  /** Says that an override does not block although the overridden method does. */
  boolean isExempt() {
    return category.startsWith("exempt/");
  }

  /** Says that the method may block, but is common and mostly short. */
  boolean isDebatable() {
    return category.startsWith("debatable/");
  }

  Topic topic() {
    if (category.startsWith("callback/")) {
      return Topic.CALLBACK;
    }
    return category.startsWith("origin/") ? Topic.ORIGIN : Topic.BLOCKING;
  }

  /** Whether it names more than one method by a sign, not by overloads alone. */
  boolean isPattern() {
    return withSubtypes || type.contains(ANY) || method.contains(ANY);
  }

  /** Whether it names more than one method of a class, which then are not all of one kind. */
  boolean hasMethodPattern() {
    return method.contains(ANY);
  }
}
