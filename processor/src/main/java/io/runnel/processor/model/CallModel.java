package io.runnel.processor.model;

import io.runnel.processor.types.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One step at its place in a chain.
 *
 * @param number its number in the plan, from 1, branches counted; 0 for {@code _}
 * @param position the number of its element, from 1
 * @param element the element that it stands in
 * @param part its name there
 * @param step the step that it means; empty for {@code _}, and if it means none that is sound
 * @param arrival what arrives at it; at an alternative, narrowed to what it takes
 * @param fit how that fits
 * @param typing what javac makes of the call; empty unless it fits
 * @param earlier what its {@code @From} parameters take, in their order
 * @param unfit of several things that may arrive, those that do not fit
 * @param converters where it does not fit, the steps in scope that would fit between
 * @param meant where the name is unknown, the steps in scope whose types would fit; where it does
 *     not fit, those of the same name
 * @param unexported why the chain's module cannot see what the step mentions, if so
 */
public record CallModel(
    int number,
    int position,
    ElementModel element,
    PartModel part,
    Optional<StepModel> step,
    Arrival arrival,
    Fit fit,
    Optional<TypingModel> typing,
    List<EarlierModel> earlier,
    List<Product> unfit,
    List<StepModel> converters,
    List<StepModel> meant,
    Optional<String> unexported) {

  /** The step of a chain that was accepted. */
  public StepModel stepOrThrow() {
    return step.orElseThrow();
  }

  /** Whether it is {@code _}. */
  public boolean isPass() {
    return part.meaning() instanceof Meaning.PassThrough;
  }

  /** Whether something of its own goes on behind it. */
  public boolean produces() {
    return !isPass() && step.map(known -> !known.isTap()).orElse(true);
  }

  /** Whether it adds a value to what goes on: its own, or what arrives. */
  public boolean addsValue() {
    return isPass() || produces();
  }

  /** Whether generated code hands it its arguments one by one. */
  public boolean takesSeveral() {
    return arrival.isJoined() || !earlier.isEmpty();
  }

  /** Whether it takes a stream itself: that of the chain, or that of a branch. */
  public boolean takesLive() {
    Stream<Gathered> ofBranches =
        arrival.values().stream().flatMap(value -> value.gathered().stream());
    return fit.isAccepted()
        && Stream.concat(fit.gathered().stream(), ofBranches).anyMatch(Gathered::isLive);
  }

  /** What it produces, or one chunk of it; empty for taps and where nobody knows. */
  public Optional<JavaType> produced() {
    return typing.filter(known -> produces()).map(TypingModel::produced);
  }
}
