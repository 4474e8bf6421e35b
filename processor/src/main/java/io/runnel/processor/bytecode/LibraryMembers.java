package io.runnel.processor.bytecode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A class of a library with its methods. */
record LibraryMembers(LibraryClass type, Map<Signature, LibraryMethod> methods) {

  static LibraryMembers of(LibraryClass type, List<LibraryMethod> methods) {
    return new LibraryMembers(
        type,
        methods.stream()
            .collect(
                Collectors.toMap(
                    LibraryMethod::signature,
                    Function.identity(),
                    // No JVM takes such a class, but that is not said here.
                    (first, again) -> first)));
  }

  Optional<LibraryMethod> find(String name, String descriptor) {
    return Optional.ofNullable(methods.get(new Signature(name, descriptor)));
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
