package io.runnel.processor.read;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ClassNames;
import io.runnel.processor.model.DeclaredModel;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.model.ScopesModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.model.WrittenName;
import io.runnel.processor.report.Origin;
import io.runnel.processor.types.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads an annotated method as a chain. */
final class ChainReader {

  private final TypeQuestions types;
  private final ParameterReader parameterReader;
  private final DeclaredReader declaredReader;
  private final ResultReader resultReader;
  private final CallTyping typing;

  ChainReader(TypeQuestions types) {
    this.types = types;
    this.parameterReader = new ParameterReader(types);
    this.declaredReader = new DeclaredReader(types);
    this.resultReader = new ResultReader(types);
    this.typing = new CallTyping(types);
  }

  ChainModel read(ExecutableElement method, ScopesModel scopes) {
    AnnotationMirror mirror = AnnotationReader.find(method, WellKnown.CHAIN).orElseThrow();
    Origin origin = Origin.of(method, mirror);
    List<ParameterModel> parameters = parameterReader.ofChain(method);
    DeclaredModel declared = declaredReader.of(method.getReturnType(), parameters);
    ElementReader elementReader = new ElementReader(new MeaningReader(scopes, method));
    LinkReader linkReader = links(method, scopes, declared);
    List<ElementModel> elements = elements(mirror, origin, elementReader);
    for (int i = 0; i < elements.size(); i++) {
      Optional<ElementModel> next =
          i + 1 < elements.size() ? Optional.of(elements.get(i + 1)) : Optional.empty();
      linkReader.add(elements.get(i), type -> isNeeded(type, next, declared));
    }
    List<LinkModel> links = linkReader.links();
    Optional<LinkModel> fold =
        AnnotationReader.text(mirror, "fold")
            .map(value -> elementReader.readFold(AnnotationReader.textOf(value), origin.at(value)))
            .map(linkReader::fold);
    Optional<ResultModel> result = resultReader.of(declared, linkReader.end(), last(links), fold);
    Optional<WrittenName> className =
        AnnotationReader.text(mirror, "className")
            .map(value -> new WrittenName(AnnotationReader.textOf(value), origin.at(value)));
    return new ChainModel(
        Reach.declaring(method),
        method,
        classNameOf(method),
        className,
        isPublic(method, links, fold, result),
        parameters,
        declared,
        links,
        fold,
        List.of(),
        List.of(),
        result,
        scopes,
        method.getThrownTypes().stream()
            .filter(types::isChecked)
            .<TypeMirror>map(thrown -> thrown)
            .toList(),
        origin);
  }

  private static Optional<LinkModel> last(List<LinkModel> links) {
    return links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
  }

  private LinkReader links(ExecutableElement method, ScopesModel scopes, DeclaredModel declared) {
    Converters converters = new Converters(scopes, method, typing);
    CallReader calls = new CallReader(types, scopes, typing, converters);
    return new LinkReader(
        types, calls, new HiddenSteps(types, typing), declared.input().map(types::of));
  }

  private static List<ElementModel> elements(
      AnnotationMirror mirror, Origin origin, ElementReader reader) {
    List<AnnotationValue> all = AnnotationReader.list(mirror, "value");
    return all.stream()
        .map(
            value ->
                reader.read(
                    AnnotationReader.textOf(value),
                    AnnotationReader.originOf(value, all, mirror, "value", origin)))
        .toList();
  }

  /** Whether the next element, or the declared type behind the last, takes a value of the type. */
  private boolean isNeeded(JavaType type, Optional<ElementModel> next, DeclaredModel declared) {
    if (next.isEmpty()) {
      return declared
          .chunk()
          .or(declared::output)
          .filter(to -> types.accepts(to, type))
          .isPresent();
    }
    return next.get().shape() == ElementModel.Shape.SINGLE
        && CallReader.soundStep(next.get().parts().get(0))
            .filter(step -> typing.produced(step, type).isPresent())
            .isPresent();
  }

  /** The simple name of a chain's class. */
  static String classNameOf(ExecutableElement method) {
    return AnnotationReader.find(method, WellKnown.CHAIN)
        .flatMap(mirror -> AnnotationReader.text(mirror, "className"))
        .map(AnnotationReader::textOf)
        .filter(ClassNames::isSimpleName)
        .orElseGet(() -> defaultClassName(method));
  }

  private static String defaultClassName(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(java.util.Locale.ROOT)
        + name.substring(first)
        + "Chain";
  }

  private static boolean isPublic(
      ExecutableElement method,
      List<LinkModel> links,
      Optional<LinkModel> fold,
      Optional<ResultModel> result) {
    Stream<StepModel> steps =
        Stream.concat(links.stream(), fold.stream())
            .flatMap(link -> link.calls().stream())
            .flatMap(call -> call.step().stream())
            .filter(step -> !step.isChain());
    Stream<TypeMirror> mentioned =
        result.stream()
            .flatMap(r -> Stream.concat(Stream.of(r.input(), r.output()), r.chunk().stream()));
    return Reach.isPublic(Reach.declaring(method))
        && steps.filter(step -> !step.isStatic()).allMatch(s -> Reach.isPublic(s.ownerElement()))
        && mentioned.allMatch(Reach::isPublic);
  }
}
