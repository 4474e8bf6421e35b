package io.runnel.processor.reach;

import io.runnel.processor.javac.DeclaringType;
import io.runnel.processor.javac.Hierarchy;
import io.runnel.processor.javac.SourceTrees;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The classes of the compilation by what they extend and implement; read when first asked for. */
public final class Subclasses {

  /** So many classes are not looked through without that one of them is known to have something. */
  private static final int MANY = 8;

  private final SourceTrees trees;
  private final Elements elements;
  private final Hierarchy hierarchy;
  private final Collection<String> sources;
  private final Members members;
  private final Map<TypeElement, Set<TypeElement>> below = new HashMap<>();
  private @Nullable Index index;

  /**
   * Looks among these classes and those in them.
   *
   * @param sources the names of the classes of the compilation
   */
  public Subclasses(SourceTrees trees, Hierarchy hierarchy, Collection<String> sources) {
    this.trees = trees;
    this.elements = trees.elements();
    this.hierarchy = hierarchy;
    this.members = new Members(hierarchy);
    this.sources = sources;
  }

  /** What these and other classes have. */
  Members members() {
    return members;
  }

  /** The methods with a body that classes below the type have in place of this one. */
  public Set<ExecutableElement> overriders(ExecutableElement method, TypeElement type) {
    return overriders(method, type, Integer.MAX_VALUE);
  }

  /** The same, but no more than somebody wants to know of: what all objects have, many override. */
  Set<ExecutableElement> overriders(ExecutableElement method, TypeElement type, int atMost) {
    Set<TypeElement> candidates = below(type);
    if (candidates.isEmpty() || (candidates.size() > MANY && !index().declaresElsewhere(method))) {
      return Set.of();
    }
    Set<ExecutableElement> found = new LinkedHashSet<>();
    for (TypeElement below : candidates) {
      ExecutableElement own = members.in(below, method);
      if (own != null && !own.equals(method) && !own.getModifiers().contains(Modifier.ABSTRACT)) {
        found.add(own);
        if (found.size() == atMost) {
          break;
        }
      }
    }
    return found;
  }

  private Set<TypeElement> below(TypeElement type) {
    return below.computeIfAbsent(
        type,
        it -> {
          Set<TypeElement> found = new LinkedHashSet<>();
          collect(it, found);
          if (it.getKind() == ElementKind.ENUM) {
            found.addAll(trees.constantClassesOf(it));
          }
          return found;
        });
  }

  private void collect(TypeElement type, Set<TypeElement> found) {
    for (TypeElement below : index().directlyBelow.getOrDefault(type, List.of())) {
      if (found.add(below)) {
        collect(below, found);
      }
    }
  }

  private Index index() {
    Index made = index;
    if (made == null) {
      made = new Index();
      for (TypeElement type : typesByName()) {
        made.add(type);
      }
      index = made;
    }
    return made;
  }

  /** Mostly all are in one module, and it takes the compiler far longer to look in all of them. */
  private List<TypeElement> typesByName() {
    List<TypeElement> found = new ArrayList<>();
    ModuleElement module = null;
    for (String name : sources) {
      TypeElement type = module == null ? null : elements.getTypeElement(module, name);
      if (type == null) {
        type = elements.getTypeElement(name);
      }
      if (type != null) {
        found.add(type);
        module = elements.getModuleOf(type);
      }
    }
    return found;
  }

  /** What the classes extend, and what they declare. */
  private final class Index {

    private final Map<TypeElement, List<TypeElement>> directlyBelow = new HashMap<>();
    private final List<TypeElement> types = new ArrayList<>();
    private @Nullable Map<Name, Set<Element>> declarers;

    void add(TypeElement type) {
      types.add(type);
      for (TypeElement above : hierarchy.above(type)) {
        directlyBelow.computeIfAbsent(above, it -> new ArrayList<>()).add(type);
      }
      for (Element member : type.getEnclosedElements()) {
        if (member instanceof TypeElement nested) {
          add(nested);
        }
      }
    }

    /** Whether another class has a method of this name; of most methods that is all to know. */
    boolean declaresElsewhere(ExecutableElement method) {
      Set<Element> found = declarers().getOrDefault(method.getSimpleName(), Set.of());
      boolean isItself = found.size() == 1 && found.contains(DeclaringType.of(method));
      return (!found.isEmpty() && !isItself) || mayBeOfConstant(method);
    }

    private Map<Name, Set<Element>> declarers() {
      Map<Name, Set<Element>> made = declarers;
      if (made == null) {
        made = new HashMap<>();
        for (TypeElement type : types) {
          for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.METHOD) {
              made.computeIfAbsent(member.getSimpleName(), it -> new HashSet<>()).add(type);
            }
          }
        }
        declarers = made;
      }
      return made;
    }

    /** The constants of an enum have classes that are not among these. */
    private boolean mayBeOfConstant(ExecutableElement method) {
      return DeclaringType.of(method).getKind() == ElementKind.ENUM;
    }
  }
}
