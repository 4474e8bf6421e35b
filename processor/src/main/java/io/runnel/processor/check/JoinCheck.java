package io.runnel.processor.check;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.DeclaredModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The values of a fan-out at the end of a chain would go nowhere. */
final class JoinCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    if (chain.links().isEmpty()) {
      return List.of();
    }
    LinkModel last = chain.links().get(chain.links().size() - 1);
    boolean isTap = !last.isFanOut() && chain.result().filter(ResultModel::drops).isPresent();
    if (!last.behind().isJoined() || isTap) {
      return List.of();
    }
    Sides sides = new Sides().produced(last.behind());
    String join =
        Signatures.join("", returned(chain.declared(), last.behind()), last.behind().values());
    return List.of(
        Finding.of(
            Problem.FAN_OUT_WITHOUT_JOIN,
            last.element().origin(),
            fanOut(chain),
            Words.of(chain),
            sides.text(),
            join));
  }

  /** What the join would have to return: once a chunk, an element of the list of all. */
  private static TypeMirror returned(DeclaredModel declared, Arrival end) {
    TypeMirror type = declared.chunk().or(declared::output).orElse(declared.type());
    boolean isList =
        end.isStream()
            && declared.chunk().isEmpty()
            && type instanceof DeclaredType list
            && list.getTypeArguments().size() == 1;
    return isList ? ((DeclaredType) type).getTypeArguments().get(0) : type;
  }

  /** The fan-out that the values come from; a tap behind it lets them go on. */
  private static String fanOut(ChainModel chain) {
    return chain.links().stream()
        .filter(LinkModel::isFanOut)
        .reduce((first, second) -> second)
        .map(link -> link.element().text())
        .orElse("");
  }
}
