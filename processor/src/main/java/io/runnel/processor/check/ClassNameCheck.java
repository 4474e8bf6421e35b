package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ClassNames;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;

/** A {@code className} is the name of a class. */
final class ClassNameCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain.writtenClassName().stream()
        .filter(name -> !ClassNames.isSimpleName(name.text()))
        .map(
            name ->
                Finding.of(
                    Problem.CLASS_NAME_INVALID,
                    name.origin(),
                    name.text(),
                    Words.capitalised(chain.name()) + "Chain"))
        .toList();
  }
}
