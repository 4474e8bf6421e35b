package io.runnel.it.contract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What javac says at one place; the code is empty where it is not one of Runnel's. */
record Diagnosis(
    Diagnostic.Kind kind, String code, String file, long line, long column, String message) {

  private static final Pattern CODE = Pattern.compile("^\\[(RNL\\d+)] ");

  static Diagnosis of(Diagnostic<? extends JavaFileObject> told) {
    String message = told.getMessage(Locale.ROOT);
    Matcher code = CODE.matcher(message);
    return new Diagnosis(
        told.getKind(),
        code.find() ? code.group(1) : "",
        told.getSource() == null ? "" : told.getSource().toUri().getPath().substring(1),
        told.getLineNumber(),
        told.getColumnNumber(),
        message);
  }

  /** {@code RNL203 demo/Service.java:12:25}. */
  String place() {
    return code + " " + file + ":" + line + ":" + column;
  }
}
