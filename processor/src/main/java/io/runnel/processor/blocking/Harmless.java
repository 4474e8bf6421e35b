package io.runnel.processor.blocking;

import io.runnel.processor.javac.Call;
import io.runnel.processor.javac.Call.KnownDone;
import io.runnel.processor.javac.DeclaringType;
import io.runnel.processor.javac.Value;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Calls of methods that block, in a way in which they do not. */
final class Harmless {

  /** They make futures that nobody has to wait for. */
  private static final Set<String> MAKE_DONE =
      Set.of("completedFuture", "completedStage", "failedFuture", "failedStage");

  private static final Set<String> UNBOUNDED =
      Set.of(
          "java.util.concurrent.LinkedBlockingQueue", "java.util.concurrent.LinkedBlockingDeque");

  private static final Pattern ADDRESS = Pattern.compile("[0-9.]*|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private Harmless() {}

  static boolean is(Call call, CatalogueLine line) {
    return (Sort.of(line) == Sort.FUTURE && isOfDone(call))
        || waitsForNoTime(call)
        || putsWithoutBound(call)
        || (line.category().equals("dns") && isAddress(call));
  }

  private static boolean isOfDone(Call call) {
    return call.known() != KnownDone.NONE || isDone(call.receiver());
  }

  private static boolean isDone(Value future) {
    if (!(future instanceof Value.Result result)) {
      return false;
    }
    String name = result.method().getSimpleName().toString();
    return MAKE_DONE.contains(name)
        || (name.equals("toCompletableFuture") && isDone(result.receiver()))
        || isOfCompletionService(result.method());
  }

  /** Those that it gives are done. */
  private static boolean isOfCompletionService(ExecutableElement method) {
    return DeclaringType.of(method).getSimpleName().toString().endsWith("CompletionService")
        && !method.getSimpleName().contentEquals("submit");
  }

  /** {@code tryLock(0, SECONDS)}, {@code Thread.sleep(0)}. */
  private static boolean waitsForNoTime(Call call) {
    List<? extends VariableElement> parameters = call.target().getParameters();
    int time = parameters.size() - 1;
    if (time >= 1 && isTimeUnit(parameters.get(time))) {
      time--;
    } else if (!call.target().getSimpleName().contentEquals("sleep")) {
      return false;
    }
    return time >= 0
        && time < call.arguments().size()
        && call.arguments().get(time) instanceof Value.Constant constant
        && constant.value() instanceof Number number
        && number.longValue() == 0;
  }

  private static boolean isTimeUnit(VariableElement parameter) {
    return parameter.asType().toString().equals("java.util.concurrent.TimeUnit");
  }

  /** Into a queue that was made without a bound. */
  private static boolean putsWithoutBound(Call call) {
    return call.target().getSimpleName().toString().startsWith("put")
        && call.receiver() instanceof Value.Instance made
        && made.arguments().isEmpty()
        && UNBOUNDED.contains(made.type().getQualifiedName().toString());
  }

  /** An address in digits is not looked up. */
  private static boolean isAddress(Call call) {
    return !call.arguments().isEmpty()
        && call.arguments().get(0) instanceof Value.Constant constant
        && (constant.value() == null || ADDRESS.matcher(constant.value().toString()).matches());
  }
}
