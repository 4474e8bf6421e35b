package io.runnel.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What expressions stand for: variables that never change are looked through. */
final class Values {

  private static final Value ENDLESS = new Value.Any(null);

  private final Sources sources;
  private final Map<Tree, Value> known = new HashMap<>();

  Values(Sources sources) {
    this.sources = sources;
  }

  Value of(TreePath path) {
    if (!mayLeadOn(path.getLeaf())) {
      return read(path);
    }
    Value value = begun(path);
    return value != null ? value : kept(path, read(path));
  }

  /** Whether other expressions are looked at for this one; variables are a matter of their own. */
  private static boolean mayLeadOn(Tree tree) {
    return tree instanceof MethodInvocationTree
        || tree instanceof NewClassTree
        || tree instanceof ConditionalExpressionTree
        || tree instanceof SwitchExpressionTree;
  }

  /** What is known of the expression; null for nothing. A variable in its own value ends here. */
  private @Nullable Value begun(TreePath path) {
    return known.putIfAbsent(path.getLeaf(), ENDLESS);
  }

  private Value kept(TreePath path, Value value) {
    known.put(path.getLeaf(), value);
    return value;
  }

  List<Value> ofAll(TreePath parent, List<? extends ExpressionTree> expressions) {
    List<Value> values = new ArrayList<>();
    for (ExpressionTree expression : expressions) {
      values.add(of(new TreePath(parent, expression)));
    }
    return values;
  }

  List<Value> ofAllPaths(List<TreePath> expressions) {
    return expressions.stream().map(this::of).toList();
  }

  /** What a resource of {@code try} is: the variable it declares, or the expression. */
  Value ofResource(TreePath path) {
    return path.getLeaf() instanceof VariableTree variable && variable.getInitializer() != null
        ? of(new TreePath(path, variable.getInitializer()))
        : of(path);
  }

  /** The object that a method is called on; {@code select} names the method. */
  Value receiver(TreePath select, ExecutableElement method) {
    if (select.getLeaf() instanceof MemberSelectTree member) {
      TreePath object = new TreePath(select, member.getExpression());
      return isSuper(member.getExpression()) ? thisAt(select) : of(object);
    }
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return new Value.Any(null);
    }
    // A simple name may mean a method of the class around.
    TypeElement inner = classAround(select);
    TypeElement owner = DeclaringType.of(method);
    return inner != null && sources.isSubclass(inner, owner)
        ? new Value.This(inner)
        : new Value.Any(owner);
  }

  static boolean isSuper(ExpressionTree expression) {
    return (expression instanceof IdentifierTree name && name.getName().contentEquals("super"))
        || (expression instanceof MemberSelectTree qualified
            && qualified.getIdentifier().contentEquals("super"));
  }

  private Value read(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return of(new TreePath(path, parenthesized.getExpression()));
    } else if (tree instanceof TypeCastTree cast) {
      return ofCast(path, of(new TreePath(path, cast.getExpression())));
    } else if (tree instanceof SwitchExpressionTree choice) {
      return new Value.Either(ofAllPaths(Yields.of(new TreePath(path.getParentPath(), choice))));
    } else if (tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree) {
      return new Value.Function(sources.function(path), typeOf(path));
    } else if (tree instanceof LiteralTree literal) {
      return new Value.Constant(literal.getValue());
    } else if (tree instanceof ConditionalExpressionTree either) {
      return new Value.Either(
          ofAll(path, List.of(either.getTrueExpression(), either.getFalseExpression())));
    } else if (tree instanceof NewClassTree made) {
      return ofNew(path, made);
    } else if (tree instanceof MethodInvocationTree call) {
      return ofCall(path, call);
    } else if (tree instanceof IdentifierTree name) {
      return name.getName().contentEquals("this") ? thisAt(path) : ofVariable(path);
    } else if (tree instanceof MemberSelectTree) {
      return ofVariable(path);
    }
    return new Value.Any(typeOf(path));
  }

  /** A cast tells the class of what nobody knows; interfaces of libraries are for functions. */
  private Value ofCast(TreePath path, Value value) {
    TypeElement type = typeOf(path);
    boolean tells = type != null && (type.getKind().isClass() || sources.classOf(type).isPresent());
    return tells && isGivenOrUnknown(value) ? new Value.Any(type) : value;
  }

  private static boolean isGivenOrUnknown(Value value) {
    return !(value instanceof Value.Function
        || value instanceof Value.Constant
        || value instanceof Value.Instance
        || value instanceof Value.Either);
  }

  private Value ofNew(TreePath path, NewClassTree made) {
    if (!(sources.elementAt(path) instanceof ExecutableElement constructor)
        || !(constructor.getEnclosingElement() instanceof TypeElement type)) {
      return new Value.Any(null);
    }
    if (made.getClassBody() != null) {
      sources.register(new TreePath(path, made.getClassBody()));
    }
    return new Value.Instance(type, constructor, ofAll(path, made.getArguments()));
  }

  private Value ofCall(TreePath path, MethodInvocationTree call) {
    TreePath select = new TreePath(path, call.getMethodSelect());
    if (!(sources.elementAt(path) instanceof ExecutableElement method)
        || method.getKind() != ElementKind.METHOD) {
      return new Value.Any(null);
    }
    List<Value> arguments = ofAll(path, call.getArguments());
    if (ReturnedValues.isFirstArgument(method) && !arguments.isEmpty()) {
      return arguments.get(0);
    }
    Value receiver = receiver(select, method);
    return sources
        .returnedValues()
        .of(method, receiver, arguments)
        .orElseGet(() -> new Value.Result(method, receiver, arguments, typeOf(path)));
  }

  private Value ofVariable(TreePath path) {
    if (!(sources.trees().getElement(path) instanceof VariableElement variable)) {
      return new Value.Any(null);
    }
    if (variable.getConstantValue() != null) {
      return new Value.Constant(variable.getConstantValue());
    }
    return switch (variable.getKind()) {
      case PARAMETER ->
          sources.localsAround(path).isChanging(variable)
              ? new Value.Any(typeOf(path))
              : new Value.Parameter(variable);
      case LOCAL_VARIABLE, RESOURCE_VARIABLE -> ofLocal(variable, path);
      case FIELD -> ofField(variable, path);
      case ENUM_CONSTANT -> orAny(sources.initialValue(variable), path);
      default -> new Value.Any(typeOf(path));
    };
  }

  private Value ofLocal(VariableElement variable, TreePath path) {
    Locals locals = sources.localsAround(path);
    if (locals.isChanging(variable)) {
      return new Value.Any(typeOf(path));
    }
    Value begun = begun(path);
    if (begun != null) {
      return begun;
    }
    TreePath iterable = locals.iteratedBy(variable);
    return kept(
        path,
        iterable == null ? orAny(locals.valueOf(variable), path) : elementOf(of(iterable), path));
  }

  /** What a loop over the value gives, as far as it says itself what it has. */
  private Value elementOf(Value iterable, TreePath variable) {
    if (iterable instanceof Value.Parameter) {
      return iterable;
    }
    boolean lists =
        iterable instanceof Value.Result made
            && made.method().getModifiers().contains(Modifier.STATIC)
            && !made.arguments().isEmpty();
    return lists
        ? new Value.Either(((Value.Result) iterable).arguments())
        : new Value.Any(typeOf(variable));
  }

  /** A final field has the values that are written at it, or assigned by the constructors. */
  private Value ofField(VariableElement field, TreePath path) {
    Value unknown = new Value.Field(field, typeOf(path));
    if (!field.getModifiers().contains(Modifier.FINAL)) {
      return unknown;
    }
    Value begun = begun(path);
    return begun != null ? begun : kept(path, ofFinalField(field, unknown));
  }

  private Value ofFinalField(VariableElement field, Value unknown) {
    TreePath initial = sources.initialValue(field);
    List<Value> found =
        initial != null
            ? List.of(of(initial))
            : sources.assignedByConstructors(field).stream().map(this::of).toList();
    // What a constructor is given differs from object to object.
    if (found.isEmpty() || found.stream().anyMatch(Values::isUnknown)) {
      return unknown;
    }
    return found.size() == 1 ? found.get(0) : new Value.Either(found);
  }

  private static boolean isUnknown(Value value) {
    return value instanceof Value.Any
        || value instanceof Value.Constant
        || value instanceof Value.Parameter
        || (value instanceof Value.Either either
            && either.values().stream().anyMatch(Values::isUnknown));
  }

  private Value orAny(@Nullable TreePath value, TreePath path) {
    Value found = value == null ? null : of(value);
    return found == null || found instanceof Value.Any ? new Value.Any(typeOf(path)) : found;
  }

  private Value thisAt(TreePath path) {
    TypeElement type = classAround(path);
    return type == null ? new Value.Any(null) : new Value.This(type);
  }

  private @Nullable TypeElement classAround(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree) {
        return sources.trees().getElement(at) instanceof TypeElement type ? type : null;
      }
    }
    return null;
  }

  /** The class of an expression's static type; null for primitives and arrays. */
  @Nullable TypeElement typeOf(TreePath expression) {
    TypeMirror type = sources.trees().getTypeMirror(expression);
    Element element = type == null ? null : sources.classOf(type);
    return element instanceof TypeElement found ? found : null;
  }
}
