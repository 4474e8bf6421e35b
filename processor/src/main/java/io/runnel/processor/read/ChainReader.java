package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ClassNames;
import io.runnel.processor.model.DeclaredModel;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.model.ScopesModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.report.Origin;
import java.util.ArrayList;
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

  ChainReader(TypeQuestions types) {
    this.types = types;
    this.parameterReader = new ParameterReader(types);
    this.declaredReader = new DeclaredReader(types);
    this.resultReader = new ResultReader(types);
  }

  ChainModel read(ExecutableElement method, ScopesModel scopes) {
    AnnotationMirror mirror = AnnotationReader.find(method, WellKnown.CHAIN).orElseThrow();
    Origin origin = Origin.of(method, mirror);
    List<ParameterModel> parameters = parameterReader.ofChain(method);
    DeclaredModel declared = declaredReader.of(method.getReturnType(), parameters);
    LinkReader linkReader = new LinkReader(types, scopes);
    List<LinkModel> links = new ArrayList<>();
    Arrival at = Arrival.input(declared.input());
    for (ElementModel element : elements(mirror, origin, scopes)) {
      LinkModel link = linkReader.link(links.size() + 1, element, at);
      links.add(link);
      at = linkReader.behind(link);
    }
    Arrival end = at;
    Optional<LinkModel> fold =
        element(mirror, "fold", origin, scopes)
            .map(element -> linkReader.fold(links.size() + 1, element, end));
    Optional<ResultModel> result = resultReader.of(declared, end, last(links), fold);
    Optional<ElementModel> className = element(mirror, "className", origin, scopes);
    return new ChainModel(
        Reach.declaring(method),
        method,
        className
            .map(ElementModel::text)
            .filter(ClassNames::isSimpleName)
            .orElseGet(() -> defaultClassName(method)),
        className,
        isPublic(method, links, fold, result),
        parameters,
        declared,
        List.copyOf(links),
        fold,
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

  private static List<ElementModel> elements(
      AnnotationMirror mirror, Origin origin, ScopesModel scopes) {
    List<AnnotationValue> all = AnnotationReader.list(mirror, "value");
    return all.stream()
        .map(
            value ->
                element(
                    AnnotationReader.textOf(value),
                    AnnotationReader.originOf(value, all, mirror, "value", origin),
                    scopes))
        .toList();
  }

  private static Optional<ElementModel> element(
      AnnotationMirror mirror, String member, Origin origin, ScopesModel scopes) {
    return AnnotationReader.text(mirror, member)
        .map(value -> element(AnnotationReader.textOf(value), origin.at(value), scopes));
  }

  private static ElementModel element(String text, Origin origin, ScopesModel scopes) {
    Meaning meaning = new MeaningReader(scopes).of(text.strip());
    return new ElementModel(text.strip(), meaning, origin);
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
        Stream.concat(links.stream(), fold.stream()).flatMap(link -> link.step().stream());
    Stream<TypeMirror> mentioned =
        result.stream()
            .flatMap(r -> Stream.concat(Stream.of(r.input(), r.output()), r.chunk().stream()));
    return Reach.isPublic(Reach.declaring(method))
        && steps.filter(step -> !step.isStatic()).allMatch(s -> Reach.isPublic(s.ownerElement()))
        && mentioned.allMatch(Reach::isPublic);
  }
}
