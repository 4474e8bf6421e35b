package io.runnel.processor.bytecode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A class of a library with its methods. */
record LibraryMembers(LibraryClass type, Map<String, LibraryMethod> methods) {

  static LibraryMembers of(LibraryClass type, List<LibraryMethod> methods) {
    Map<String, LibraryMethod> bySignature = new HashMap<>();
    for (LibraryMethod method : methods) {
      // No JVM takes a class that has one twice, but that is not said here.
      bySignature.putIfAbsent(method.signature(), method);
    }
    return new LibraryMembers(type, bySignature);
  }

  Optional<LibraryMethod> find(String name, String descriptor) {
    return Optional.ofNullable(methods.get(LibraryMethod.signature(name, descriptor)));
  }

  /**
   * The method that a call names, or that one that it names may override, whose result is another.
   */
  Optional<LibraryMethod> findOverridden(LibraryCall call) {
    Optional<LibraryMethod> same = find(call.name(), call.descriptor());
    return same.isPresent()
        ? same
        : methods.values().stream()
            .filter(method -> method.name().equals(call.name()))
            .filter(
                method ->
                    Descriptors.parametersIn(method.descriptor())
                        .equals(Descriptors.parametersIn(call.descriptor())))
            .findFirst();
  }
}
