package io.runnel.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.NestedModel;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.TypingModel;
import io.runnel.processor.model.Variables;
import io.runnel.processor.types.JavaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The fields of a chain's class for the chains among its steps. */
final class ChainFields {

  private final Map<TypeName, Field> byType = new LinkedHashMap<>();
  private final Map<Integer, Field> byCall = new HashMap<>();

  ChainFields(ChainModel chain, ServiceNames services) {
    Names free =
        Names.without(
            Stream.of(Variables.NAMES, services.all(), Qualifiers.of(chain))
                .flatMap(Set::stream)
                .toList());
    for (CallModel call : chain.calls()) {
      call.step()
          .flatMap(chain::nested)
          .ifPresent(nested -> byCall.put(call.number(), field(nested, call, free)));
    }
  }

  /** A chain as a field. */
  record Field(NestedModel chain, TypeName type, String name) {

    FieldSpec spec() {
      return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    boolean isGeneric() {
      return type instanceof ParameterizedTypeName;
    }

    ClassName className() {
      return ChainFields.className(chain);
    }
  }

  List<Field> all() {
    return List.copyOf(byType.values());
  }

  List<String> names() {
    return byType.values().stream().map(Field::name).toList();
  }

  Field of(CallModel call) {
    Field field = byCall.get(call.number());
    if (field == null) {
      throw new IllegalArgumentException("no chain: " + call.part().text());
    }
    return field;
  }

  /** One for each class; of a generic one, one for each choice of its types. */
  private Field field(NestedModel nested, CallModel call, Names free) {
    TypeName type = type(nested, call);
    return byType.computeIfAbsent(
        type,
        known -> new Field(nested, known, free.next(Names.decapitalised(nested.className()))));
  }

  private static TypeName type(NestedModel nested, CallModel call) {
    List<JavaType> arguments = call.typing().map(TypingModel::typeArguments).orElse(List.of());
    List<TypeName> names = new ArrayList<>();
    for (JavaType argument : arguments) {
      names.add(
          argument.isDenotable()
              ? TypeName.get(argument.mirror()).box()
              : WildcardTypeName.subtypeOf(Object.class));
    }
    return names.isEmpty()
        ? className(nested)
        : ParameterizedTypeName.get(className(nested), names.toArray(TypeName[]::new));
  }

  static ClassName className(NestedModel chain) {
    String home = Reach.packageOf(chain.declaredIn()).getQualifiedName().toString();
    return ClassName.get(home, chain.className());
  }
}
