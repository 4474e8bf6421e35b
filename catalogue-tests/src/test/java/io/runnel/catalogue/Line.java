package io.runnel.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a catalogue, read by its written form alone, so that it is judged without the code
 * that it tests.
 *
 * @param type the binary name, in which {@code *} stands for what has no dot
 * @param withSubtypes whether a {@code +} takes in what subtypes declare
 * @param member the name of a method, in which {@code *} stands for anything, or of a field
 * @param parameters the erased types, or {@code *}; null for a field
 */
record Line(
    String file,
    int number,
    String text,
    String category,
    String type,
    boolean withSubtypes,
    String member,
    String parameters) {

  private static final Pattern FORM =
      Pattern.compile(
          "((?:(?:debatable|exempt|callback|origin)/)?[a-z][a-z0-9-]*)\t([\\w.$*]+)(\\+?)"
              + "#(<init>|[\\w$*]+)(?:\\(([\\w.$,\\[\\]]*|\\*)\\))?");

  /** Reads a line that is neither empty nor a comment. */
  static Optional<Line> parse(String file, int number, String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new Line(
                file,
                number,
                text,
                form.group(1),
                form.group(2),
                !form.group(3).isEmpty(),
                form.group(4),
                form.group(5)))
        : Optional.empty();
  }

  boolean namesTypesByPattern() {
    return type.contains("*");
  }

  boolean namesMethodsByPattern() {
    return member.contains("*");
  }

  boolean isField() {
    return parameters == null;
  }

  /** What stands behind the category. */
  String signature() {
    return text.substring(text.indexOf('\t') + 1);
  }

  /** What may be said once: whether it blocks is one thing, what it does beside is another. */
  String subject() {
    boolean beside = category.startsWith("callback/") || category.startsWith("origin/");
    return signature() + (beside ? " beside" : "");
  }

  boolean matchesType(String name) {
    return namesTypesByPattern() ? globs(type, "[^.]*", name) : type.equals(name);
  }

  boolean matchesMember(ClassFile.Member candidate) {
    if (isField() != candidate.isField()) {
      return false;
    }
    boolean named =
        namesMethodsByPattern()
            ? !candidate.isConstructor() && globs(member, ".*", candidate.name())
            : member.equals(candidate.name());
    return named
        && (isField() || parameters.equals("*") || parameters.equals(candidate.parameters()));
  }

  private static boolean globs(String pattern, String star, String name) {
    return name.matches(Pattern.quote(pattern).replace("*", "\\E" + star + "\\Q"));
  }

  @Override
  public String toString() {
    return file + ":" + number + ": " + text;
  }
}
