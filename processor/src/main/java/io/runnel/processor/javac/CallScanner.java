package io.runnel.processor.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Collects the calls that run when a body runs. What stands in lambdas, method references and local
 * classes is left out, since it runs where it is called.
 */
final class CallScanner extends DoneFlow {

  private final Sources sources;
  private final ImplicitCalls implicit;
  private final DoneStages doneStages;
  private final AnonymousClasses anonymousClasses;
  private final TreePath code;
  private final List<Call> calls = new ArrayList<>();
  private Element declaredIn;

  CallScanner(Sources sources, TreePath code, Surroundings surroundings) {
    super(sources, surroundings.done().copy());
    this.sources = sources;
    this.implicit = sources.implicitCalls();
    this.doneStages = sources.doneStages();
    this.anonymousClasses = sources.anonymousClasses();
    this.code = code;
    this.declaredIn = surroundings.declaredIn();
  }

  List<Call> calls() {
    return Collections.unmodifiableList(calls);
  }

  void scanIn(TreePath parent, Tree body) {
    scan(new TreePath(parent, body), null);
  }

  /** A field with a value, or a block, which runs for each object. */
  void scanInitialiser(TreePath path) {
    if (path.getLeaf() instanceof VariableTree field) {
      Element outer = declaredIn;
      Element element = sources.trees().getElement(path);
      declaredIn = element == null ? outer : element;
      scanIn(path, field.getInitializer());
      declaredIn = outer;
    } else if (path.getLeaf() instanceof BlockTree) {
      scan(path, null);
    }
  }

  boolean callsSuperConstructor() {
    return calls.stream().anyMatch(call -> isConstructorCall(call));
  }

  /** Whether it starts with {@code this(...)}. */
  boolean callsConstructorOf(TypeElement type) {
    return calls.stream()
        .anyMatch(
            call -> isConstructorCall(call) && type.equals(call.target().getEnclosingElement()));
  }

  private static boolean isConstructorCall(Call call) {
    return call.target().getKind() == ElementKind.CONSTRUCTOR
        && call.receiver() instanceof Value.This;
  }

  /** The call of the constructor above that nobody wrote (JLS 8.8.7). */
  void callImplicitSuper(TypeElement type) {
    ExecutableElement above = implicit.superConstructorOf(type);
    if (above != null) {
      add(above, false, Operands.implicit(new Value.This(type)), Call.KnownDone.NONE, code);
    }
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void unused) {
    TreePath at = getCurrentPath();
    TreePath select = new TreePath(at, node.getMethodSelect());
    scan(node.getMethodSelect(), null);
    if (!(sources.elementAt(at) instanceof ExecutableElement method)) {
      scan(node.getArguments(), null);
      return null;
    }
    scanArguments(node, method);
    Value self = method.getKind() == ElementKind.CONSTRUCTOR ? thisOf(declaredIn) : null;
    // At the select, since the position of a whole call is its opening parenthesis.
    add(
        method,
        isOnSuper(node),
        new WrittenOperands(sources, method, at, select, node.getArguments(), self),
        runsBehindAll(node, method) ? Call.KnownDone.ALL : knownAt(select, at, node.getArguments()),
        select);
    return null;
  }

  /** Whether a function that stands elsewhere runs when all futures are done. */
  private boolean runsBehindAll(MethodInvocationTree node, ExecutableElement method) {
    if (!doneStages.tells(method) || givesOnlyFunctions(node)) {
      return false;
    }
    DoneFutures inside = done().copy();
    doneStages.learn(getCurrentPath(), method, inside);
    return inside.knowsAll();
  }

  private static boolean givesOnlyFunctions(MethodInvocationTree call) {
    for (ExpressionTree argument : call.getArguments()) {
      if (!isFunction(argument)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFunction(ExpressionTree argument) {
    return argument instanceof LambdaExpressionTree || argument instanceof MemberReferenceTree;
  }

  /** In its functions more may be known than in the call itself. */
  private void scanArguments(MethodInvocationTree node, ExecutableElement method) {
    TreePath at = getCurrentPath();
    for (ExpressionTree argument : node.getArguments()) {
      if (isFunction(argument)) {
        DoneFutures.Known before = done().known();
        doneStages.learn(at, method, done());
        scan(argument, null);
        done().backTo(before);
      } else {
        scan(argument, null);
      }
    }
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree node, @Nullable Void unused) {
    TreePath at = getCurrentPath();
    scan(node.getEnclosingExpression(), null);
    scan(node.getArguments(), null);
    if (sources.elementAt(at) instanceof ExecutableElement constructor) {
      ExecutableElement called = anonymousClasses.calledBy(constructor);
      Value value = sources.values().of(at);
      add(
          called,
          false,
          new WrittenOperands(sources, called, at, at, node.getArguments(), value),
          knownAt(at, at, node.getArguments()),
          at);
      if (node.getClassBody() != null && value instanceof Value.Instance made) {
        sources
            .classOf(made.type())
            .ifPresent(anonymous -> anonymous.initialisers().forEach(this::scanInitialiser));
      }
    }
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree node, @Nullable Void unused) {
    sources.function(getCurrentPath(), new Surroundings(declaredIn, done().copy()));
    return null;
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void unused) {
    sources.function(getCurrentPath(), new Surroundings(declaredIn, done().copy()));
    return scan(node.getQualifierExpression(), null);
  }

  @Override
  public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
    sources.register(getCurrentPath());
    return null;
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree node, @Nullable Void unused) {
    scan(node.getVariable(), null);
    scan(node.getExpression(), null);
    TreePath iterable = new TreePath(getCurrentPath(), node.getExpression());
    Value receiver = sources.values().of(iterable);
    ExecutableElement iterator = implicit.iteratorOf(sources.values().typeOf(iterable));
    if (iterator != null) {
      addImplicit(iterator, receiver, iterable);
      Value made =
          sources
              .returnedValues()
              .of(iterator, receiver, List.of())
              .orElseGet(() -> new Value.Any(sources.classOf(iterator.getReturnType())));
      implicit
          .methodsAskedOf(iterator.getReturnType())
          .forEach(method -> addImplicit(method, made, iterable));
    }
    DoneFutures.Known before = done().known();
    Element variable = of(node.getVariable());
    if (variable != null && doneStages.givesOnlyDone(iterable)) {
      done().learn(List.of(variable));
    }
    scan(node.getStatement(), null);
    done().backTo(before);
    return null;
  }

  @Override
  public @Nullable Void visitTry(TryTree node, @Nullable Void unused) {
    for (Tree resource : node.getResources()) {
      scan(resource, null);
      TreePath at = new TreePath(getCurrentPath(), resource);
      ExecutableElement close = implicit.closeOf(sources.values().typeOf(at));
      if (close != null) {
        addImplicit(close, sources.values().ofResource(at), at);
      }
    }
    scan(node.getBlock(), null);
    scan(node.getCatches(), null);
    return scan(node.getFinallyBlock(), null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
    Element outer = declaredIn;
    Element variable = sources.trees().getElement(getCurrentPath());
    if (variable != null) {
      declaredIn = variable;
      done().declare(variable);
    }
    super.visitVariable(node, null);
    declaredIn = outer;
    return null;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree != null && RecordPatterns.isOne(tree)) {
      addAccessors(tree);
    }
    return super.scan(tree, null);
  }

  private void addAccessors(Tree pattern) {
    TreePath at = new TreePath(getCurrentPath(), pattern);
    Tree type = RecordPatterns.typeOf(pattern);
    if (type != null
        && sources.trees().getElement(new TreePath(at, type)) instanceof TypeElement it) {
      implicit.accessorsOf(it).forEach(accessor -> addImplicit(accessor, new Value.Any(it), at));
    }
  }

  private void addImplicit(ExecutableElement method, Value receiver, TreePath place) {
    add(method, false, Operands.implicit(receiver), knownAt(place), place);
  }

  private void add(
      ExecutableElement method,
      boolean isOnSuper,
      Operands operands,
      Call.KnownDone known,
      TreePath place) {
    calls.add(
        new Call(
            method, isOnSuper, operands, declaredIn, known, new TreePlace(sources.trees(), place)));
  }

  private static Value thisOf(Element declaration) {
    Element at = declaration;
    while (at != null && !(at instanceof TypeElement)) {
      at = at.getEnclosingElement();
    }
    return at instanceof TypeElement type ? new Value.This(type) : new Value.Any(null);
  }

  private static boolean isOnSuper(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && Values.isSuper(select.getExpression());
  }
}
