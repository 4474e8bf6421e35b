package io.runnel;

import io.runnel.support.ApiDoor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a call runs: its limit, its timeout, what it is called and who watches it. Immutable; each
 * {@code with} method returns a copy.
 *
 * <pre>{@code
 * RunConfig careful = RunConfig.defaults().withMaxConcurrency(5).withTimeout(Duration.ofSeconds(30));
 * List<String> reports = report.batch(cities, careful);
 * }</pre>
 *
 * <p>Settings merge, weakest first: the {@linkplain Bridge.Builder#defaults defaults of the
 * bridge}, those of {@link Runnel#withConfig}, those of the call. Tags are united, metadata by key,
 * listeners add up; of the rest the strongest that is set wins.
 */
public final class RunConfig {

  static {
    ApiDoor.open(new Door());
  }

  private static final RunConfig DEFAULTS =
      new RunConfig(0, null, null, Set.of(), Map.of(), List.of(), null);

  private final int maxConcurrency;
  private final @Nullable Duration timeout;
  private final @Nullable String runName;
  private final Set<String> tags;
  private final Map<String, Object> metadata;
  private final List<RunListener> listeners;
  private final @Nullable RunContext parent;

  private RunConfig(
      int maxConcurrency,
      @Nullable Duration timeout,
      @Nullable String runName,
      Set<String> tags,
      Map<String, Object> metadata,
      List<RunListener> listeners,
      @Nullable RunContext parent) {
    this.maxConcurrency = maxConcurrency;
    this.timeout = timeout;
    this.runName = runName;
    this.tags = tags;
    this.metadata = metadata;
    this.listeners = listeners;
    this.parent = parent;
  }

  /**
   * Settings with nothing set: no limit, no timeout, nobody watching.
   *
   * @return the settings to start from
   */
  public static RunConfig defaults() {
    return DEFAULTS;
  }

  /**
   * Limits how many steps of the call run at the same time, synchronous ones running and
   * asynchronous ones in flight. It is one budget for the whole call, nested chains included.
   *
   * @param limit the limit, at least 1
   * @return a copy with the limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public RunConfig withMaxConcurrency(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("maxConcurrency must be at least 1, but is " + limit);
    }
    return new RunConfig(limit, timeout, runName, tags, metadata, listeners, parent);
  }

  /**
   * Sets a deadline for the whole run, counted from its start; in a batch for each item. A run that
   * has not ended by then is cancelled and fails with a {@link RunTimeoutException} where a call
   * waits, and with its cause, a {@link java.util.concurrent.TimeoutException}, elsewhere.
   *
   * @param limit the time a run may take, more than zero
   * @return a copy with the timeout
   * @throws IllegalArgumentException if the time is not more than zero
   */
  public RunConfig withTimeout(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("timeout must be more than zero, but is " + limit);
    }
    return new RunConfig(maxConcurrency, limit, runName, tags, metadata, listeners, parent);
  }

  /**
   * Names the run for its listeners. The runs nested in it keep their own names.
   *
   * @param name the name
   * @return a copy with the name
   */
  public RunConfig withRunName(String name) {
    Objects.requireNonNull(name, "name");
    return new RunConfig(maxConcurrency, timeout, name, tags, metadata, listeners, parent);
  }

  /**
   * Adds a tag to the run and to all that are nested in it.
   *
   * @param tag the tag
   * @return a copy with the tag
   */
  public RunConfig withTag(String tag) {
    Set<String> more = union(tags, Set.of(tag));
    return new RunConfig(maxConcurrency, timeout, runName, more, metadata, listeners, parent);
  }

  /**
   * Sets a piece of metadata of the run and of all that are nested in it.
   *
   * @param key its key; a value set before under the same key is replaced
   * @param value its value
   * @return a copy with the value
   */
  public RunConfig withMetadata(String key, Object value) {
    Map<String, Object> more = union(metadata, Map.of(key, value));
    return new RunConfig(maxConcurrency, timeout, runName, tags, more, listeners, parent);
  }

  /**
   * Adds a listener of the run and of all that are nested in it.
   *
   * @param listener the listener; one that is there already is not added again
   * @return a copy with the listener
   */
  public RunConfig withListener(RunListener listener) {
    List<RunListener> more = union(listeners, List.of(listener));
    return new RunConfig(maxConcurrency, timeout, runName, tags, metadata, more, parent);
  }

  /**
   * The limit.
   *
   * @return what {@link #withMaxConcurrency} set
   */
  public OptionalInt maxConcurrency() {
    return maxConcurrency == 0 ? OptionalInt.empty() : OptionalInt.of(maxConcurrency);
  }

  /**
   * The time a run may take.
   *
   * @return what {@link #withTimeout} set
   */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /**
   * The run's name.
   *
   * @return what {@link #withRunName} set
   */
  public Optional<String> runName() {
    return Optional.ofNullable(runName);
  }

  /**
   * The tags.
   *
   * @return what {@link #withTag} added, in that order, unmodifiable
   */
  public Set<String> tags() {
    return tags;
  }

  /**
   * The metadata.
   *
   * @return what {@link #withMetadata} set, in that order, unmodifiable
   */
  public Map<String, Object> metadata() {
    return metadata;
  }

  /**
   * The listeners.
   *
   * @return what {@link #withListener} added, in that order, unmodifiable
   */
  public List<RunListener> listeners() {
    return listeners;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("RunConfig[");
    maxConcurrency().ifPresent(limit -> text.append("maxConcurrency=").append(limit).append(", "));
    timeout().ifPresent(limit -> text.append("timeout=").append(limit).append(", "));
    runName().ifPresent(name -> text.append("runName=").append(name).append(", "));
    return text.append("tags=")
        .append(tags)
        .append(", metadata=")
        .append(metadata)
        .append(", listeners=")
        .append(listeners.size())
        .append(']')
        .toString();
  }

  private RunConfig overriddenBy(RunConfig stronger) {
    if (this == DEFAULTS || this == stronger) {
      return stronger;
    }
    if (stronger == DEFAULTS) {
      return this;
    }
    return new RunConfig(
        stronger.maxConcurrency == 0 ? maxConcurrency : stronger.maxConcurrency,
        stronger.timeout == null ? timeout : stronger.timeout,
        stronger.runName == null ? runName : stronger.runName,
        union(tags, stronger.tags),
        union(metadata, stronger.metadata),
        union(listeners, stronger.listeners),
        stronger.parent == null ? parent : stronger.parent);
  }

  private RunConfig inherited(RunContext run) {
    return new RunConfig(0, null, null, tags, metadata, listeners, run);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return Collections.unmodifiableSet(all);
  }

  private static Map<String, Object> union(Map<String, Object> some, Map<String, Object> more) {
    Map<String, Object> all = new LinkedHashMap<>(some);
    all.putAll(more);
    return Collections.unmodifiableMap(all);
  }

  private static List<RunListener> union(List<RunListener> some, List<RunListener> more) {
    List<RunListener> all = new ArrayList<>(some);
    for (RunListener listener : more) {
      if (!all.contains(listener)) {
        all.add(listener);
      }
    }
    return Collections.unmodifiableList(all);
  }

  /** What the engine needs of a config and its users do not. */
  private static final class Door implements ApiDoor.ForRunConfig {
    @Override
    public RunConfig merge(RunConfig weaker, RunConfig stronger) {
      return weaker.overriddenBy(stronger);
    }

    @Override
    public RunConfig inherited(RunConfig config, RunContext run) {
      return config.inherited(run);
    }

    @Override
    public @Nullable RunContext parent(RunConfig config) {
      return config.parent;
    }
  }
}
