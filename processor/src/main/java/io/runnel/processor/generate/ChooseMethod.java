package io.runnel.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.RouteModel;
import io.runnel.processor.model.RouteModel.Choice;
import io.runnel.processor.model.RouteModel.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** How the routes of a chain choose. */
final class ChooseMethod {

  private static final int ROOM = 84;

  private ChooseMethod() {}

  /**
   * Emits, if the chain has routes:
   *
   * <pre>{@code
   * protected int choose(int position, Object value) {
   *   return switch (position) {
   *     case 2 -> value instanceof Refund ? 1 : value instanceof Invoice ? 2 : 3;
   *     default -> throw noSuchStep(position);
   *   };
   * }
   * }</pre>
   */
  static Optional<MethodSpec> of(ChainModel chain) {
    List<LinkModel> routes =
        chain.links().stream().filter(link -> link.route().isPresent()).toList();
    if (routes.isEmpty()) {
      return Optional.empty();
    }
    CodeBlock.Builder body = CodeBlock.builder().add("return switch (position) {\n$>");
    for (LinkModel link : routes) {
      body.add("case $L -> $L;\n", link.position(), choice(link.route().orElseThrow()));
    }
    body.add("default -> throw noSuchStep(position);\n$<};\n");
    return Optional.of(
        MethodSpec.methodBuilder("choose")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(int.class)
            .addParameter(int.class, "position")
            .addParameter(Object.class, "value")
            .addCode(body.build())
            .build());
  }

  /** The number of the first alternative that takes the value; 0 if none does. */
  private static CodeBlock choice(RouteModel route) {
    List<CodeBlock> tests = new ArrayList<>();
    String rest = "0";
    for (int i = 0; i < route.choices().size(); i++) {
      Choice choice = route.choices().get(i);
      if (choice.test() == Test.ALWAYS) {
        rest = String.valueOf(i + 1);
      } else {
        tests.add(CodeBlock.of("value instanceof $T ? $L", testable(choice), i + 1));
      }
    }
    tests.add(CodeBlock.of("$L", rest));
    CodeBlock inOne = CodeBlock.join(tests, " : ");
    return inOne.toString().length() <= ROOM
        ? inOne
        : CodeBlock.of("\n$>$>$L$<$<", CodeBlock.join(tests, "\n    : "));
  }

  private static TypeName testable(Choice choice) {
    return open(TypeName.get(choice.type().mirror()));
  }

  /** {@code Success<?, ?>}: what the run time knows of a type. */
  private static TypeName open(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(open(array.componentType()));
    }
    if (!(type instanceof ParameterizedTypeName generic)) {
      return type;
    }
    ClassName raw = generic.rawType();
    TypeName[] any =
        generic.typeArguments().stream()
            .map(argument -> WildcardTypeName.subtypeOf(Object.class))
            .toArray(TypeName[]::new);
    return any.length == 0 ? raw : ParameterizedTypeName.get(raw, any);
  }
}
