package demo;

import io.runnel.annotation.Step;
import java.util.function.Supplier;

class GivenFunction {
  @Step(async = true)
  String text(Supplier<String> given) {
    return given.get();
  }
}
