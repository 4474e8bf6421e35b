package io.runnel.processor.reach;

import io.runnel.processor.javac.Call;
import io.runnel.processor.javac.Code;
import io.runnel.processor.javac.DeclaringType;
import io.runnel.processor.javac.Exactness;
import io.runnel.processor.javac.SourceTrees;
import io.runnel.processor.javac.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Which code a call runs. */
final class Targets {

  /** That a method is called on a value. */
  record CallOn(Value value, ExecutableElement method) {}

  private final SourceTrees trees;
  private final Types types;
  private final Judge judge;
  private final Dispatch dispatch;
  private final FunctionalMethods functionalMethods;
  private final Map<ExecutableElement, Callee> callees = new HashMap<>();

  Targets(SourceTrees trees, Subclasses subclasses, Judge judge) {
    this.trees = trees;
    this.types = trees.types();
    this.judge = judge;
    this.dispatch = new Dispatch(subclasses);
    this.functionalMethods = new FunctionalMethods(trees.elements());
  }

  Optional<Code> startingAt(ExecutableElement method) {
    return trees.codeOf(method);
  }

  /** What is known of the method. */
  Callee callee(ExecutableElement method) {
    Callee found = callees.get(method);
    if (found == null) {
      found = read(method);
      callees.put(method, found);
    }
    return found;
  }

  private Callee read(ExecutableElement method) {
    Judge.Opinion opinion = judge.on(method);
    Optional<Code> code = trees.codeOf(method);
    return new Callee(
        opinion,
        Exactness.of(method),
        opinion.isClosed() ? Optional.empty() : code,
        code.isPresent() ? List.of() : functionsRunBy(method),
        staticInitialiserFor(method));
  }

  /** Whether it may run something else on another object. */
  boolean isOverridden(ExecutableElement method) {
    return dispatch.isOverridden(method);
  }

  /** Whether those know the object who call the code around. */
  boolean isGiven(Value value) {
    return value instanceof Value.Parameter || value instanceof Value.This;
  }

  /** What runs when the method is called on the value. */
  List<Code> of(Value value, ExecutableElement method) {
    if (value instanceof Value.Function function
        && method.getModifiers().contains(Modifier.ABSTRACT)) {
      return List.of(function.code());
    }
    if (value instanceof Value.Instance made && isSubclass(made.type(), DeclaringType.of(method))) {
      ExecutableElement found = dispatch.inClass(made.type(), method);
      return found == null ? List.of() : codesOf(List.of(found));
    }
    return codesOf(possibleFor(typeOf(value), method));
  }

  private List<Code> codesOf(List<ExecutableElement> methods) {
    List<Code> codes = new ArrayList<>();
    for (ExecutableElement method : methods) {
      callee(method).code().ifPresent(codes::add);
    }
    return codes;
  }

  /**
   * What runs when nobody is known who calls the code. Of {@code this} it is known that its class
   * has not overridden the method that is running.
   */
  List<Code> ofAnyone(Code code, Use use, Value anyone) {
    List<Code> all = of(anyone, use.method());
    return use.subject() == null && code.within() instanceof ExecutableElement running
        ? all.stream().filter(it -> mayRunIn(it, running)).toList()
        : all;
  }

  private boolean mayRunIn(Code code, ExecutableElement running) {
    return !(code.within() instanceof ExecutableElement method)
        || !isSubclass(DeclaringType.of(method), DeclaringType.of(running))
        || running.equals(dispatch.inClass(DeclaringType.of(method), running))
        || callsAbove(DeclaringType.of(method), running);
  }

  /** Whether the class calls by {@code super} the method that it has overridden. */
  private boolean callsAbove(TypeElement type, ExecutableElement overridden) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .flatMap(method -> trees.codeOf(method).stream())
        .flatMap(code -> code.calls().stream())
        .anyMatch(call -> call.isOnSuper() && call.target().equals(overridden));
  }

  /** Of types of libraries there are other subclasses than those that are compiled here. */
  private List<ExecutableElement> possibleFor(
      @Nullable TypeElement staticType, ExecutableElement method) {
    TypeElement owner = DeclaringType.of(method);
    TypeElement type = staticType != null && isSubclass(staticType, owner) ? staticType : owner;
    return trees.isSource(type) ? dispatch.below(type, method) : List.of(method);
  }

  /** The functions that the method of a library calls, which it is given by this call. */
  List<CallOn> functionsRunBy(Call call, Callee callee) {
    List<Optional<ExecutableElement>> called = callee.functions();
    if (called.isEmpty()) {
      return List.of();
    }
    List<CallOn> calls = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Optional<ExecutableElement> function = called.get(Math.min(i, called.size() - 1));
      if (function.isPresent()) {
        for (Value value : alternatives(call.arguments().get(i))) {
          calls.add(new CallOn(value, function.get()));
        }
      }
    }
    return calls;
  }

  private List<Optional<ExecutableElement>> functionsRunBy(ExecutableElement method) {
    return method.getParameters().isEmpty() || !judge.runsFunctions(method)
        ? List.of()
        : method.getParameters().stream().map(this::functionalMethodOf).toList();
  }

  private Optional<ExecutableElement> functionalMethodOf(VariableElement parameter) {
    TypeElement type = classOf(parameter.asType());
    return type == null ? Optional.empty() : functionalMethods.of(type);
  }

  private Optional<Code> staticInitialiserFor(ExecutableElement method) {
    if (!judge.looksIntoStaticInitialisers()) {
      return Optional.empty();
    }
    boolean starts =
        method.getKind() == ElementKind.CONSTRUCTOR
            || method.getModifiers().contains(Modifier.STATIC);
    return starts ? trees.staticInitialiserOf(DeclaringType.of(method)) : Optional.empty();
  }

  /** Whether the arc tells what the code is given that it uses. */
  boolean knows(Arc arc, Use use) {
    return use.subject() == null || indexOf(use, arc) < arc.arguments().size();
  }

  private static int indexOf(Use use, Arc arc) {
    return arc.target().code().parameters().indexOf(use.subject());
  }

  /** What the object may be that the code of the arc uses. */
  List<Value> valuesOf(Use use, Arc arc) {
    if (use.subject() == null) {
      return alternatives(arc.receiver());
    }
    List<Value> arguments = arc.arguments();
    int index = indexOf(use, arc);
    boolean takesRest =
        arc.target().code().within() instanceof ExecutableElement method
            && arc.target().code().isMethod()
            && method.isVarArgs()
            && index == method.getParameters().size() - 1;
    List<Value> values = new ArrayList<>();
    for (Value argument : arguments.subList(index, takesRest ? arguments.size() : index + 1)) {
      for (Value value : alternatives(argument)) {
        values.addAll(elements(value, use.method()));
      }
    }
    return values;
  }

  /** Of {@code List.of(a, b)} it is the elements that a method is called on. */
  private List<Value> elements(Value value, ExecutableElement method) {
    if (value instanceof Value.Result result
        && result.type() != null
        && !isSubclass(result.type(), DeclaringType.of(method))
        && !result.arguments().isEmpty()) {
      List<Value> elements = new ArrayList<>();
      result.arguments().forEach(argument -> elements.addAll(alternatives(argument)));
      return elements;
    }
    return List.of(value);
  }

  /** Each value that this may be. */
  List<Value> alternatives(Value value) {
    if (value instanceof Value.Either either) {
      List<Value> all = new ArrayList<>();
      either.values().forEach(each -> all.addAll(alternatives(each)));
      return all;
    }
    return List.of(value);
  }

  /** What the object is that code uses, as far as its declaration tells. */
  Value anyoneFor(Use use, Code code) {
    VariableElement parameter = use.subject();
    if (parameter != null) {
      return new Value.Any(classOf(parameter.asType()));
    }
    return new Value.Any(
        code.within() instanceof ExecutableElement method ? DeclaringType.of(method) : null);
  }

  private static @Nullable TypeElement typeOf(Value value) {
    if (value instanceof Value.Any any) {
      return any.type();
    } else if (value instanceof Value.Result result) {
      return result.type();
    } else if (value instanceof Value.Field field) {
      return field.type();
    } else if (value instanceof Value.This self) {
      return self.type();
    } else if (value instanceof Value.Instance made) {
      return made.type();
    }
    return null;
  }

  private @Nullable TypeElement classOf(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    TypeMirror element = erased instanceof ArrayType array ? array.getComponentType() : erased;
    return types.asElement(element) instanceof TypeElement found ? found : null;
  }

  private boolean isSubclass(TypeElement type, TypeElement of) {
    return type.equals(of)
        || types.isSubtype(types.erasure(type.asType()), types.erasure(of.asType()));
  }
}
