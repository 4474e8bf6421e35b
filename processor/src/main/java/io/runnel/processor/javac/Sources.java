package io.runnel.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The classes that are being compiled, read as far as somebody asks: javac attributes a class when
 * the first of its expressions is looked up.
 */
final class Sources {

  private final Trees trees;
  private final Types types;
  private final Values values = new Values(this);
  private final ReturnedValues returnedValues = new ReturnedValues(this);
  private final DoneStages doneStages = new DoneStages(this);
  private final ImplicitCalls implicitCalls;
  private final AnonymousClasses anonymousClasses;
  private final Map<TypeElement, Optional<SourceClass>> classes = new HashMap<>();
  private final Map<ExecutableElement, Optional<Code>> methods = new HashMap<>();
  private final Map<TypeElement, Code> staticInitialisers = new HashMap<>();
  // Trees are told apart by identity.
  private final Map<Tree, FunctionCode> functions = new HashMap<>();
  private final Map<Tree, Locals> locals = new HashMap<>();

  Sources(Trees trees, Types types) {
    this.trees = trees;
    this.types = types;
    this.implicitCalls = new ImplicitCalls(types);
    this.anonymousClasses = new AnonymousClasses(types);
  }

  Trees trees() {
    return trees;
  }

  Types types() {
    return types;
  }

  Values values() {
    return values;
  }

  ReturnedValues returnedValues() {
    return returnedValues;
  }

  DoneStages doneStages() {
    return doneStages;
  }

  ImplicitCalls implicitCalls() {
    return implicitCalls;
  }

  AnonymousClasses anonymousClasses() {
    return anonymousClasses;
  }

  /**
   * What the tree at the path names; null for nothing, and for a method that is a member of no
   * class, as javac makes them up for code that does not compile.
   */
  @Nullable Element elementAt(TreePath path) {
    Element element = trees.getElement(path);
    boolean isMadeUp =
        element instanceof ExecutableElement
            && !(element.getEnclosingElement() instanceof TypeElement);
    return isMadeUp ? null : element;
  }

  /** The body of the method or constructor; empty if there is none in source. */
  Optional<Code> codeOf(ExecutableElement method) {
    Optional<Code> found = methods.get(method);
    if (found == null) {
      found = read(method);
      methods.put(method, found);
    }
    return found;
  }

  private Optional<Code> read(ExecutableElement method) {
    TreePath path = pathOf(method);
    return path != null && path.getLeaf() instanceof MethodTree tree && tree.getBody() != null
        ? classOf(DeclaringType.of(method))
            .map(source -> new MethodCode(this, source, method, path))
        : Optional.empty();
  }

  /** Where the method or constructor is declared; null if there is no source. */
  @Nullable TreePath pathOf(ExecutableElement method) {
    return classOf(DeclaringType.of(method)).map(source -> source.member(method)).orElse(null);
  }

  Optional<Code> staticInitialiserOf(TypeElement type) {
    return classOf(type)
        .filter(source -> !source.staticInitialisers().isEmpty())
        .map(
            source ->
                staticInitialisers.computeIfAbsent(
                    type, it -> new StaticInitialiserCode(this, source, it)));
  }

  List<TypeElement> constantClassesOf(TypeElement enumType) {
    return ElementFilter.fieldsIn(enumType.getEnclosedElements()).stream()
        .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
        .map(this::initialValue)
        .filter(
            value ->
                value != null
                    && value.getLeaf() instanceof NewClassTree made
                    && made.getClassBody() != null)
        .map(values::of)
        .flatMap(
            value -> value instanceof Value.Instance made ? Stream.of(made.type()) : Stream.empty())
        .toList();
  }

  /** The class, if it is being compiled. */
  Optional<SourceClass> classOf(TypeElement type) {
    Optional<SourceClass> known = classes.get(type);
    if (known == null) {
      known = Optional.ofNullable(trees.getPath(type)).map(path -> new SourceClass(path, trees));
      classes.put(type, known);
    }
    return known;
  }

  /** Notes a local or anonymous class, which javac does not find by its element. */
  void register(TreePath localClass) {
    if (trees.getElement(localClass) instanceof TypeElement type) {
      classes.computeIfAbsent(type, it -> Optional.of(new SourceClass(localClass, trees)));
    }
  }

  @Nullable Element declarationAround(Element declaration) {
    Optional<SourceClass> local =
        declaration instanceof TypeElement type && type.getNestingKind() == NestingKind.ANONYMOUS
            ? classOf(type)
            : Optional.empty();
    return local
        .map(source -> variableAround(source.path()))
        .orElseGet(declaration::getEnclosingElement);
  }

  /** The variable whose initialiser makes an anonymous class. */
  private @Nullable Element variableAround(TreePath anonymousClass) {
    for (TreePath at = anonymousClass.getParentPath();
        at != null && at.getLeaf() instanceof ExpressionTree;
        at = at.getParentPath()) {
      TreePath above = at.getParentPath();
      if (above != null && above.getLeaf() instanceof VariableTree) {
        return trees.getElement(above);
      }
    }
    return null;
  }

  /** The lambda or method reference at the path; the same object whenever it is asked for. */
  Code function(TreePath path) {
    FunctionCode code = functions.get(path.getLeaf());
    return code != null ? code : newFunction(path, Surroundings.at(path, trees));
  }

  /** The same, by the one who knows what surrounds it. */
  void function(TreePath path, Surroundings surroundings) {
    FunctionCode code = functions.get(path.getLeaf());
    if (code == null) {
      newFunction(path, surroundings);
    } else {
      code.standsIn(surroundings);
    }
  }

  private Code newFunction(TreePath path, Surroundings surroundings) {
    FunctionCode code =
        path.getLeaf() instanceof LambdaExpressionTree
            ? new LambdaCode(this, path, surroundings)
            : new ReferenceCode(this, path, surroundings);
    functions.put(path.getLeaf(), code);
    return code;
  }

  Locals localsAround(TreePath path) {
    TreePath member = Locals.memberAround(path);
    return locals.computeIfAbsent(member.getLeaf(), leaf -> Locals.in(member, trees));
  }

  /** The expression that a field is declared with; null if there is none in source. */
  @Nullable TreePath initialValue(VariableElement field) {
    if (!(field.getEnclosingElement() instanceof TypeElement type)) {
      return null;
    }
    TreePath path = classOf(type).map(source -> source.member(field)).orElse(null);
    return path != null
            && path.getLeaf() instanceof VariableTree tree
            && tree.getInitializer() != null
        ? new TreePath(path, tree.getInitializer())
        : null;
  }

  /** What the constructors and blocks of its class assign to a field. */
  List<TreePath> assignedByConstructors(VariableElement field) {
    return field.getEnclosingElement() instanceof TypeElement type
        ? classOf(type).map(source -> source.assignmentsOf(field)).orElse(List.of())
        : List.of();
  }

  boolean isSubclass(TypeElement type, TypeElement of) {
    return type.equals(of)
        || types.isSubtype(types.erasure(type.asType()), types.erasure(of.asType()));
  }

  /** The class or interface that a value of the type has at least; null for none. */
  @Nullable TypeElement classOf(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return classOf(variable.getUpperBound());
    } else if (type instanceof IntersectionType both) {
      return classOf(both.getBounds().get(0));
    } else if (type instanceof WildcardType wildcard) {
      TypeMirror bound = wildcard.getExtendsBound();
      return bound == null ? null : classOf(bound);
    }
    Element element = type.getKind() == TypeKind.DECLARED ? types.asElement(type) : null;
    return element instanceof TypeElement found ? found : null;
  }
}
