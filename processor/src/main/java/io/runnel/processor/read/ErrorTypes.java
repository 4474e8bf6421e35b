package io.runnel.processor.read;

import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds types that javac does not know, or not yet: another processor may still write them. */
final class ErrorTypes extends SimpleTypeVisitor14<Boolean, Void> {

  private static final ErrorTypes VISITOR = new ErrorTypes();

  private ErrorTypes() {
    super(false);
  }

  static boolean isIn(@Nullable TypeMirror type) {
    return type != null && type.accept(VISITOR, null);
  }

  static boolean isInAny(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(ErrorTypes::isIn);
  }

  /** Variables are looked into where they are declared alone: their bounds may mention them. */
  static boolean isInBounds(List<? extends TypeVariable> variables) {
    return variables.stream().anyMatch(variable -> isIn(variable.getUpperBound()));
  }

  @Override
  public Boolean visitError(ErrorType type, Void unused) {
    return true;
  }

  @Override
  public Boolean visitDeclared(DeclaredType type, Void unused) {
    return isInAny(type.getTypeArguments());
  }

  @Override
  public Boolean visitArray(ArrayType type, Void unused) {
    return isIn(type.getComponentType());
  }

  @Override
  public Boolean visitIntersection(IntersectionType type, Void unused) {
    return isInAny(type.getBounds());
  }

  @Override
  public Boolean visitWildcard(WildcardType type, Void unused) {
    return isIn(type.getExtendsBound()) || isIn(type.getSuperBound());
  }

  @Override
  public Boolean visitExecutable(ExecutableType type, Void unused) {
    return isIn(type.getReturnType())
        || isInAny(type.getParameterTypes())
        || type.getParameterTypes().stream().anyMatch(each -> each.getKind() == TypeKind.VOID)
        || isInAny(type.getThrownTypes())
        || isInBounds(type.getTypeVariables());
  }
}
