package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts types in the place of variables: the notation [A:=T] of the JLS. */
final class Substitution extends TypeMap {

  private final Map<JavaType, JavaType> images;

  private Substitution(Map<JavaType, JavaType> images) {
    this.images = images;
  }

  static Substitution of(List<? extends JavaType> variables, List<? extends JavaType> types) {
    Map<JavaType, JavaType> images = new HashMap<>();
    for (int i = 0; i < variables.size() && i < types.size(); i++) {
      images.put(variables.get(i), types.get(i));
    }
    return new Substitution(images);
  }

  /** The parameters of a class and of those around it, replaced by the arguments of a type. */
  static Substitution ofArguments(ClassType type) {
    return of(type.symbol().declared().allArguments(), type.allArguments());
  }

  /** Fresh copies of type variables, whose bounds refer to the copies. */
  static List<TypeVar> fresh(List<TypeVar> variables) {
    List<TypeVar> copies = new ArrayList<>();
    for (TypeVar variable : variables) {
      copies.add(variable.copy());
    }
    Substitution renamed = of(variables, copies);
    for (int i = 0; i < copies.size(); i++) {
      copies.get(i).bound(renamed.apply(variables.get(i).upper()));
    }
    return copies;
  }

  @Override
  JavaType variable(JavaType variable) {
    return images.getOrDefault(variable, variable);
  }
}
