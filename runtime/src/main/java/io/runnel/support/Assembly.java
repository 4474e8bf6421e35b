package io.runnel.support;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the elements of a plan together, one after another: values, and the stages of a stream. */
final class Assembly {

  private static final Element[] NONE = {};

  private final Numbering numbers;
  private final List<Element> values = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>(); // of the stream that is open
  private @Nullable Element source;
  private @Nullable StreamPlan folded;
  private Element[] before = NONE;

  Assembly(Numbering numbers) {
    this.numbers = numbers;
  }

  Numbering numbers() {
    return numbers;
  }

  void add(Draft draft, Element element) {
    if (source == null) {
      addToValues(draft, element);
    } else {
      addToStages(draft, element);
    }
    numbers.behind(element, draft.streams());
  }

  private void addToValues(Draft draft, Element element) {
    if (draft.streams()) {
      source = element;
    } else {
      values.add(element);
    }
  }

  private void addToStages(Draft draft, Element element) {
    Lookahead lookahead = draft.lookahead();
    if (draft.streams()) {
      stages.add(new Stage.Inner(element));
    } else if (lookahead != null) {
      stages.add(new Stage.Ahead(element, lookahead));
    } else if (!stages.isEmpty() && stages.get(stages.size() - 1) instanceof Stage.Each each) {
      List<Element> more = new ArrayList<>(each.elements());
      more.add(element);
      stages.set(stages.size() - 1, new Stage.Each(List.copyOf(more)));
    } else {
      stages.add(new Stage.Each(List.of(element)));
    }
  }

  void window(int size) {
    if (source == null) {
      throw noStream();
    }
    stages.add(new Stage.Window(size));
    numbers.window();
  }

  void gather(Gather.Form form) {
    values.add(new Gather(close(), form, -1));
    numbers.gather();
  }

  /** What comes behind folds the chunks. */
  void fold() {
    folded = close();
    numbers.gather();
    before = values.toArray(NONE);
    values.clear();
  }

  private StreamPlan close() {
    Element opened = source;
    if (opened == null) {
      throw noStream();
    }
    StreamPlan stream = new StreamPlan(opened, List.copyOf(stages));
    source = null;
    stages.clear();
    return stream;
  }

  private IllegalArgumentException noStream() {
    return new IllegalArgumentException(numbers.chain() + " has no stream there");
  }

  CompiledPlan plan(boolean drops) {
    StreamPlan stream = folded == null && source != null ? close() : folded;
    Element[] rest = values.toArray(NONE);
    return new CompiledPlan(
        numbers, folded == null ? rest : before, stream, folded == null ? NONE : rest, drops);
  }
}
