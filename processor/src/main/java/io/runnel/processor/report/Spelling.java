package io.runnel.processor.report;

import io.runnel.processor.types.OuterType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Types as a user would write them: by simple names, or by qualified ones where a message mentions
 * two types of one simple name.
 */
public final class Spelling {

  private final Map<String, Set<String>> meanings = new HashMap<>();

  private Spelling() {}

  /** A spelling for a message that mentions these types. */
  public static Spelling of(TypeMirror... mentioned) {
    Spelling spelling = new Spelling();
    for (TypeMirror type : mentioned) {
      type.accept(spelling.new Speller(), null);
    }
    return spelling;
  }

  /** One type alone. */
  public static String spell(TypeMirror type) {
    return of(type).write(type);
  }

  public String write(TypeMirror type) {
    return type.accept(new Speller(), null);
  }

  private String nameOf(TypeElement type) {
    String simple = simpleNameOf(type);
    String qualified = type.getQualifiedName().toString();
    Set<String> known = meanings.computeIfAbsent(simple, name -> new TreeSet<>());
    known.add(qualified);
    return known.size() > 1 ? qualified : simple;
  }

  /** {@code Outer.Inner}: the name without its package. */
  public static String simpleNameOf(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? simpleNameOf(outer) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  private final class Speller extends SimpleTypeVisitor14<String, Void> {

    @Override
    public String visitDeclared(DeclaredType type, Void unused) {
      DeclaredType outer = OuterType.of(type);
      String name =
          outer != null && !outer.getTypeArguments().isEmpty()
              ? outer.accept(this, null) + "." + type.asElement().getSimpleName()
              : nameOf((TypeElement) type.asElement());
      return type.getTypeArguments().isEmpty()
          ? name
          : type.getTypeArguments().stream()
              .map(argument -> argument.accept(this, null))
              .collect(Collectors.joining(", ", name + "<", ">"));
    }

    @Override
    public String visitArray(ArrayType type, Void unused) {
      return type.getComponentType().accept(this, null) + "[]";
    }

    @Override
    public String visitWildcard(WildcardType type, Void unused) {
      if (type.getExtendsBound() != null) {
        return "? extends " + type.getExtendsBound().accept(this, null);
      }
      return type.getSuperBound() != null
          ? "? super " + type.getSuperBound().accept(this, null)
          : "?";
    }

    @Override
    public String visitTypeVariable(TypeVariable type, Void unused) {
      return type.asElement().getSimpleName().toString();
    }

    @Override
    public String visitIntersection(IntersectionType type, Void unused) {
      return type.getBounds().stream()
          .map(bound -> bound.accept(this, null))
          .collect(Collectors.joining(" & "));
    }

    @Override
    protected String defaultAction(TypeMirror type, Void unused) {
      return type.getKind().isPrimitive()
          ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
          : type.toString();
    }
  }
}
