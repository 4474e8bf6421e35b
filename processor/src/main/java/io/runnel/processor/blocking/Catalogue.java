package io.runnel.processor.blocking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is said of methods, to be looked up by their names, topic by topic. Of several lines the one
 * for exactly these parameters wins, then the one for all overloads, then patterns.
 */
final class Catalogue {

  /** Of two that are equally exact: what never blocks, what blocks, what may. */
  static final Comparator<CatalogueLine> STRONGEST_FIRST =
      Comparator.comparing((CatalogueLine line) -> !line.isExempt())
          .thenComparing(CatalogueLine::isDebatable);

  static final Catalogue EMPTY = Catalogue.of(List.of());

  private final Map<Topic, TopicLines> topics = new EnumMap<>(Topic.class);
  private final UnreadCatalogues unread;
  private final @Nullable Catalogue preferred;

  private Catalogue(UnreadCatalogues unread, @Nullable Catalogue preferred) {
    this.unread = unread;
    this.preferred = preferred;
    for (Topic topic : Topic.values()) {
      topics.put(topic, new TopicLines());
    }
  }

  static Catalogue of(Collection<CatalogueLine> lines) {
    Catalogue catalogue = new Catalogue(new UnreadCatalogues(), null);
    catalogue.addAll(lines);
    return catalogue;
  }

  /** What the JDK, Runnel itself and the libraries have that are known to it. */
  static Catalogue builtIn() {
    Catalogue catalogue = new Catalogue(new UnreadCatalogues(), null);
    for (CatalogueReader.Resource resource : CatalogueReader.resources()) {
      if (resource.starts().isEmpty()) {
        catalogue.addAll(CatalogueReader.readResource(resource.name()));
      } else {
        catalogue.unread.add(resource.name(), resource.starts());
      }
    }
    return catalogue;
  }

  /** This catalogue, and of the other what names methods that this one does not name. */
  Catalogue orElse(Catalogue other) {
    Collection<CatalogueLine> own = lines();
    if (own.isEmpty()) {
      return other;
    }
    Catalogue both = new Catalogue(other.unread, this);
    other.addLinesTo(both);
    for (CatalogueLine line : own) {
      both.on(line.topic()).add(line);
    }
    return both;
  }

  private void addLinesTo(Catalogue another) {
    List<CatalogueLine> lines = new ArrayList<>();
    topics.values().forEach(each -> each.addTo(lines));
    another.addAll(lines);
  }

  private void addAll(Collection<CatalogueLine> lines) {
    for (CatalogueLine line : lines) {
      if (preferred == null || !preferred.decides(line)) {
        on(line.topic()).add(line);
      }
    }
  }

  /** Whether another catalogue's line has nothing to say beside this one. */
  private boolean decides(CatalogueLine line) {
    if (line.isPattern()) {
      return on(line.topic()).hasPattern(line);
    }
    return find(line.topic(), line.type(), line.method(), line::parameters).isPresent()
        || patterns(line.topic(), line.type(), Set.of(line.type())).stream()
            .anyMatch(pattern -> pattern.matches(line.method(), line::parameters));
  }

  private TopicLines on(Topic topic) {
    return Objects.requireNonNull(topics.get(topic), "there are lines on every topic");
  }

  /** Whether some line on this topic may speak of a method of this name in a class of the JDK. */
  boolean mayNameInJdk(Topic topic, String method) {
    return on(topic).name(method) || on(topic).patterns().mayNameJdk();
  }

  /**
   * The line on this topic for exactly this method, or the one for all its overloads.
   *
   * @param parameters asked if there are lines for methods of this name
   */
  Optional<CatalogueLine> find(
      Topic topic, String type, String method, Supplier<String> parameters) {
    addAll(unread.about(type));
    return Optional.ofNullable(on(topic).find(type, method, parameters));
  }

  /** The line on this topic for a field. */
  Optional<CatalogueLine> findField(Topic topic, String type, String field) {
    return find(topic, type, field, () -> CatalogueLine.FIELD);
  }

  /**
   * The patterns on this topic that may name methods of a class, the strongest first.
   *
   * @param supertypes the binary names of the class and of all that it extends and implements
   */
  List<LinePattern> patterns(Topic topic, String type, Set<String> supertypes) {
    addAll(unread.about(type));
    for (String supertype : supertypes) {
      addAll(unread.about(supertype));
    }
    return on(topic).patterns().find(type, supertypes);
  }

  Collection<CatalogueLine> lines() {
    addAll(unread.rest());
    List<CatalogueLine> lines = new ArrayList<>();
    topics.values().forEach(each -> each.addTo(lines));
    return lines;
  }
}
