package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.CHAIN_RUNNEL;
import static io.runnel.processor.generate.RuntimeNames.PLAIN_CHAIN_RUNNEL;
import static io.runnel.processor.generate.RuntimeNames.RUNNEL;
import static io.runnel.processor.generate.RuntimeNames.STREAM_CHAIN_RUNNEL;
import static io.runnel.processor.generate.RuntimeNames.STREAM_RUNNEL;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.ResultModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a chain's class is called, and what it is. */
final class ChainHeader {

  private ChainHeader() {}

  /**
   * Emits one of:
   *
   * <pre>{@code
   * public final class ReportChain extends PlainChainRunnel<String, String>
   *     implements Runnel<String, String>
   * public final class NewsChain extends ChainRunnel<String, String>
   *     implements Runnel<String, String>
   * public final class StoryChain extends StreamChainRunnel<String, String, List<String>>
   *     implements StreamRunnel<String, String, List<String>>
   * }</pre>
   *
   * @param isPlain whether its asynchronous calls can do without an engine
   */
  static TypeSpec.Builder of(ChainModel chain, ResultModel result, boolean isPlain) {
    ClassName superclass =
        isPlain ? PLAIN_CHAIN_RUNNEL : result.streams() ? STREAM_CHAIN_RUNNEL : CHAIN_RUNNEL;
    ClassName runnel = result.streams() ? STREAM_RUNNEL : RUNNEL;
    TypeName[] arguments = arguments(result).toArray(TypeName[]::new);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(className(chain))
            .addAnnotation(RuntimeNames.GENERATED)
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(superclass, arguments))
            .addSuperinterface(ParameterizedTypeName.get(runnel, arguments))
            .addOriginatingElement(chain.declaredIn());
    chain.method().getTypeParameters().stream()
        .map(TypeVariableName::get)
        .forEach(type::addTypeVariable);
    chain.scope().types().forEach(scope -> type.addOriginatingElement(scope.type()));
    return chain.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  static ClassName className(ChainModel chain) {
    String inPackage = Reach.packageOf(chain.declaredIn()).getQualifiedName().toString();
    return ClassName.get(inPackage, chain.className());
  }

  private static List<TypeName> arguments(ResultModel result) {
    List<TypeName> arguments = new ArrayList<>();
    arguments.add(TypeName.get(result.input()));
    result.chunk().ifPresent(chunk -> arguments.add(TypeName.get(chunk)));
    arguments.add(TypeName.get(result.output()));
    return arguments;
  }
}
