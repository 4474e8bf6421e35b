package io.runnel.processor.javac;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a call is made on and given, found out when somebody asks: of most calls nobody does. */
abstract class Operands {

  private @Nullable Value receiver;
  private @Nullable List<Value> arguments;

  /** Of a call that nobody wrote. */
  static Operands implicit(Value receiver) {
    return new Operands() {
      @Override
      Value readReceiver() {
        return receiver;
      }
    };
  }

  final Value receiver() {
    Value found = receiver;
    if (found == null) {
      found = readReceiver();
      receiver = found;
    }
    return found;
  }

  final List<Value> arguments() {
    List<Value> found = arguments;
    if (found == null) {
      found = readArguments();
      arguments = found;
    }
    return found;
  }

  abstract Value readReceiver();

  List<Value> readArguments() {
    return List.of();
  }
}
