package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;

/** The values of a fan-out at the end of a chain would go nowhere. */
final class JoinCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    if (chain.links().isEmpty()) {
      return List.of();
    }
    LinkModel last = chain.links().get(chain.links().size() - 1);
    if (!last.behind().isJoined()) {
      return List.of();
    }
    Sides sides = new Sides().produced(last.behind());
    String join =
        Signatures.join(
            "",
            chain.declared().output().or(chain.declared()::chunk).orElse(chain.declared().type()),
            last.behind().values());
    return List.of(
        Finding.of(
            Problem.FAN_OUT_WITHOUT_JOIN,
            last.element().origin(),
            last.element().text(),
            Words.of(chain),
            sides.text(),
            join));
  }
}
