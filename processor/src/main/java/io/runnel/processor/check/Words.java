package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Spelling;
import io.runnel.processor.types.JavaType;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** How messages name things. */
final class Words {

  /** Why a type without its argument is no good. */
  static final String NO_ARGUMENT =
      "without its type argument, so nobody knows what comes out of it";

  private Words() {}

  /** {@code WeatherService.fetch}: where the step is declared. */
  static String of(StepModel step) {
    return of(step.method());
  }

  static String of(ChainModel chain) {
    return of(chain.method());
  }

  static String of(ExecutableElement method) {
    return nameOf(Reach.declaring(method)) + "." + method.getSimpleName();
  }

  static String nameOf(Element type) {
    return type instanceof TypeElement element ? Spelling.simpleNameOf(element) : type.toString();
  }

  /** A type that perhaps no source can spell. */
  static String of(JavaType type) {
    return type.isDenotable() ? of(type.mirror()) : type.toString();
  }

  static String of(TypeMirror type) {
    return Spelling.spell(type);
  }

  /** {@code "a", "b" or "c"}. */
  static String either(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** What stands for the type as a type argument, where it is spelled like this. */
  static String boxed(TypeMirror type, String spelling) {
    return switch (type.getKind()) {
      case INT -> "Integer";
      case CHAR -> "Character";
      default -> type.getKind().isPrimitive() ? capitalised(spelling) : spelling;
    };
  }

  static String quoted(String text) {
    return "\"" + text + "\"";
  }

  static String capitalised(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** A name for a parameter of the type: {@code Forecast} becomes {@code forecast}. */
  static String parameterName(TypeMirror type) {
    String letters = of(type).replaceAll("<.*|\\[]", "").replaceAll(".*\\.", "");
    boolean isPlain = !letters.isEmpty() && Character.isUpperCase(letters.charAt(0));
    String name =
        isPlain ? Character.toLowerCase(letters.charAt(0)) + letters.substring(1) : "value";
    return SourceVersion.isKeyword(name) ? "value" : name;
  }
}
