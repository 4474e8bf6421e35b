package io.runnel.processor.read;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.PartModel;
import io.runnel.processor.model.RouteModel;
import io.runnel.processor.types.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Follows the value from element to element: what arrives, how it fits, what goes on. */
final class LinkReader {

  private final CallReader calls;
  private final HiddenSteps hidden;
  private final BranchReader branches;
  private final CaughtReader caught;
  private final RouteReader routes;
  private final BehindReader behind;
  private final Optional<JavaType> input;
  private final List<LinkModel> links = new ArrayList<>();
  private Arrival at;
  private int number = 1;

  LinkReader(TypeQuestions types, CallReader calls, HiddenSteps hidden, Optional<JavaType> input) {
    this.hidden = hidden;
    this.calls = calls;
    this.branches = new BranchReader(types);
    this.caught = new CaughtReader(types);
    this.routes = new RouteReader(types);
    this.behind = new BehindReader(types);
    this.input = input;
    this.at = Arrival.input(input);
  }

  /**
   * Goes on to the next element.
   *
   * @param isNeeded whether what stands behind it takes a value of the type
   */
  void add(ElementModel written, Predicate<JavaType> isNeeded) {
    Arrival plain = last().filter(LinkReader::isLiveTap).isPresent() ? Arrival.unknown() : at;
    ElementModel element = hidden.resolve(written, plain);
    Arrival arrival = caught.at(element, branches.at(element, plain), last());
    Optional<RouteModel> route =
        element.shape() == Shape.ROUTE && arrival.values().size() == 1
            ? Optional.of(routes.of(element, arrival.value()))
            : Optional.empty();
    List<CallModel> read = calls(element, arrival, route, isNeeded);
    at = behind.of(element, arrival, read);
    links.add(new LinkModel(links.size() + 1, element, arrival, read, route, at));
  }

  /** The step that makes one value of all chunks, behind the last element. */
  LinkModel fold(ElementModel written) {
    Arrival arrival = at;
    ElementModel element = hidden.resolve(written, arrival);
    List<CallModel> read =
        element.parts().stream()
            .map(part -> calls.fold(place(element, type -> false), part, arrival))
            .toList();
    return new LinkModel(
        links.size() + 1, element, arrival, read, Optional.empty(), Arrival.unknown());
  }

  List<LinkModel> links() {
    return List.copyOf(links);
  }

  /** What comes out of the last element. */
  Arrival end() {
    return at;
  }

  /** Whether it has read the stream that would go on behind it, which is refused. */
  private static boolean isLiveTap(LinkModel link) {
    return link.calls().stream().anyMatch(call -> call.takesLive() && !call.produces());
  }

  private Optional<LinkModel> last() {
    return links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
  }

  private Place place(ElementModel element, Predicate<JavaType> isNeeded) {
    return new Place(links.size() + 1, number, element, List.copyOf(links), input, isNeeded);
  }

  private List<CallModel> calls(
      ElementModel element,
      Arrival arrival,
      Optional<RouteModel> route,
      Predicate<JavaType> isNeeded) {
    List<CallModel> read = new ArrayList<>();
    for (int i = 0; i < element.parts().size(); i++) {
      PartModel part = element.parts().get(i);
      int index = i;
      Arrival narrowed =
          route
              .map(known -> RouteReader.narrowed(arrival, known.choices().get(index)))
              .orElse(arrival);
      CallModel call = calls.call(place(element, isNeeded), part, narrowed);
      read.add(call);
      if (!call.isPass()) {
        number++;
      }
    }
    return List.copyOf(read);
  }
}
