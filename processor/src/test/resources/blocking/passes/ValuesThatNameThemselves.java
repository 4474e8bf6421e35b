package demo;

import io.runnel.annotation.Step;
import java.util.function.Supplier;

/** Nobody looks for what a variable is for ever, when its value names it again. */
class ValuesThatNameThemselves {
  private final Supplier<String> self = this.self;
  private final Supplier<String> first = this.second;
  private final Supplier<String> second = this.first == null ? this.first : this.second;
  private final Supplier<String> later = () -> this.later.get();

  @Step(async = true)
  String named(int depth) {
    Supplier<String> one;
    Supplier<String> other = self;
    one = other;
    other = one;
    return depth > 0 ? one.get() + first.get() + second.get() : later.get();
  }
}
