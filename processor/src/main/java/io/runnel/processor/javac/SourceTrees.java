package io.runnel.processor.javac;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The bodies of the methods that are being compiled, as far as the compiler shows them. */
public interface SourceTrees {

  /** The trees of this compilation; empty where the compiler is not javac or hides its trees. */
  static Optional<SourceTrees> find(ProcessingEnvironment env) {
    try {
      return JavacSourceTrees.find(env);
    } catch (RuntimeException | LinkageError noJavac) {
      // Another compiler, or a runtime without the module jdk.compiler.
      return Optional.empty();
    }
  }

  /**
   * Runs the action once, when the first class has been analysed: all types are known then, and no
   * class file is written yet, so that an error leaves none behind.
   */
  void onFirstAnalysis(Runnable action);

  /** The same trees, with nothing read yet. */
  SourceTrees unread();

  /** The body of the method or constructor; empty if there is none in source. */
  Optional<Code> codeOf(ExecutableElement method);

  /** What runs once, when the class is first used; empty if there is nothing such in source. */
  Optional<Code> staticInitialiserOf(TypeElement type);

  /** The classes of the constants of an enum that have a body, if the enum is being compiled. */
  List<TypeElement> constantClassesOf(TypeElement enumType);

  /** Whether the class is being compiled, be it only because it was found on the source path. */
  boolean isSource(TypeElement type);

  /**
   * The declaration that this one stands in: of an anonymous or local class the variable, if it is
   * made in the initialiser of one; null for none.
   */
  @Nullable Element declarationAround(Element declaration);

  /** Whether an array in an annotation is written with braces, rather than as its only element. */
  boolean isBraced(Element element, AnnotationMirror mirror, AnnotationValue array);

  /** Where the compiler points when it is told this place; empty if that is in no source. */
  Optional<Place> placeOf(
      Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value);

  /** The compiler's own elements, valid in {@link #onFirstAnalysis} too. */
  Elements elements();

  /** The compiler's own types, valid in {@link #onFirstAnalysis} too. */
  Types types();
}
