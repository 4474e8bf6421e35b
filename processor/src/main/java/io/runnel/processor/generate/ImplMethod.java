package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.FAILURES;
import static io.runnel.processor.generate.RuntimeNames.STEP_EXCEPTION;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.DeclaredModel.Mode;
import io.runnel.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** A chain method, implemented: its chain, in the mode that the declared type picks. */
final class ImplMethod {

  private ImplMethod() {}

  /**
   * Emits:
   *
   * <pre>{@code
   * public String report(String city) {
   *   return reportChain.invoke(city);
   * }
   * }</pre>
   *
   * <p>What another library's type is declared for is converted: {@code return Mono.fromFuture(()
   * -> reportChain.invokeAsync(city))}.
   */
  static MethodSpec of(ChainModel chain, ImplParts parts) {
    List<ParameterSpec> parameters = parameters(chain, parts.fieldNames());
    CodeBlock call = call(chain, parts, parameters);
    CodeBlock run =
        chain.declared().type().getKind() == TypeKind.VOID
            ? CodeBlock.of("$L;\n", call)
            : CodeBlock.of("return $L;\n", call);
    boolean throwsItself = chain.declared().mode() == Mode.INVOKE && !chain.thrown().isEmpty();
    MethodSpec.Builder method =
        signature(chain, parameters).addCode(throwsItself ? rethrowing(chain, run) : run);
    return (chain.isGeneric() ? method.addAnnotation(ChainClass.unchecked()) : method).build();
  }

  /** {@code public String report(String city) throws IOException}, without a body. */
  static MethodSpec.Builder signature(ChainModel chain, List<ParameterSpec> parameters) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(chain.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeName.get(chain.declared().type()))
            .addParameters(parameters)
            .varargs(chain.method().isVarArgs());
    chain.method().getTypeParameters().stream()
        .map(TypeVariableName::get)
        .forEach(method::addTypeVariable);
    chain.thrown().forEach(thrown -> method.addException(TypeName.get(thrown)));
    return method;
  }

  static List<ParameterSpec> parameters(ChainModel chain, Set<String> fieldNames) {
    List<String> taken = new ArrayList<>(fieldNames);
    taken.addAll(List.of("failure", "cause"));
    if (chain.declared().library().isPresent()) {
      taken.addAll(Conversions.LOCALS);
    }
    taken.addAll(Qualifiers.ALWAYS);
    Names names = Names.without(taken);
    List<ParameterSpec> parameters = new ArrayList<>();
    for (ParameterModel parameter : chain.parameters()) {
      TypeName type = TypeName.get(parameter.type());
      parameters.add(ParameterSpec.builder(type, names.next(parameter.name())).build());
    }
    return parameters;
  }

  private static CodeBlock call(ChainModel chain, ImplParts parts, List<ParameterSpec> parameters) {
    CodeBlock runnel = parts.typed(chain);
    if (chain.declared().mode().handsOut()) {
      return runnel;
    }
    String arguments =
        parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    CodeBlock receiver = chain.isGeneric() ? CodeBlock.of("($L)", runnel) : runnel;
    CodeBlock call =
        CodeBlock.of("$L.$L($L)", receiver, methodFor(chain.declared().mode()), arguments);
    return chain
        .declared()
        .library()
        .map(library -> Conversions.fromRun(library.type(), call))
        .orElse(call);
  }

  private static String methodFor(Mode mode) {
    return switch (mode) {
      case INVOKE_ASYNC -> "invokeAsync";
      case STREAM -> "stream";
      case STREAM_ASYNC -> "streamAsync";
      default -> "invoke";
    };
  }

  /** What the run time knows of a type variable. */
  private static TypeName bound(TypeVariable variable) {
    TypeMirror bound = variable.getUpperBound();
    if (bound instanceof IntersectionType several) {
      bound = several.getBounds().get(0);
    }
    return bound instanceof TypeVariable other ? bound(other) : TypeName.get(bound);
  }

  /**
   * Emits:
   *
   * <pre>{@code
   * try {
   *   return reportChain.invoke(city);
   * } catch (StepException failure) {
   *   if (Failures.checked(failure) instanceof IOException cause) {
   *     throw cause;
   *   }
   *   throw failure;
   * }
   * }</pre>
   */
  private static CodeBlock rethrowing(ChainModel chain, CodeBlock run) {
    CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("try").add(run);
    body.nextControlFlow("catch ($T failure)", STEP_EXCEPTION);
    for (TypeMirror thrown : chain.thrown()) {
      TypeName type = TypeName.get(thrown);
      if (type.equals(TypeName.get(Throwable.class))) {
        // Java 17 allows no pattern that always matches.
        body.addStatement("$T cause = $T.checked(failure)", type, FAILURES);
        body.beginControlFlow("if (cause != null)");
        body.addStatement("throw cause").endControlFlow();
        continue;
      }
      TypeName known = thrown instanceof TypeVariable open ? bound(open) : type;
      body.beginControlFlow("if ($T.checked(failure) instanceof $T cause)", FAILURES, known);
      CodeBlock cause =
          known.equals(type) ? CodeBlock.of("cause") : CodeBlock.of("($T) cause", type);
      body.addStatement("throw $L", cause);
      body.endControlFlow();
    }
    return body.addStatement("throw failure").endControlFlow().build();
  }
}
