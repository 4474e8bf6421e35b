package io.runnel.processor.fuzz;

/**
 * A generic type with one parameter that something can be put into.
 *
 * @param pattern its text, with a place for the argument
 * @param isLocal whether only the package of the chains sees it
 */
record Container(String pattern, boolean isLocal) {

  static final Container LIST = new Container("java.util.List<%s>", false);

  String around(String argument) {
    return pattern.formatted(argument);
  }

  Type of(Type argument) {
    Type type = argument.in(pattern);
    return new Type(
        type.text(), type.boxed(), type.wider(), isLocal || type.isLocal(), type.cases());
  }
}
