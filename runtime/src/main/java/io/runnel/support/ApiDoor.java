package io.runnel.support;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import org.jspecify.annotations.Nullable;

/**
 * The way from the engine to the private parts of the API's types, opened by those types when they
 * are loaded; so they need no public methods that users would stumble over.
 */
public final class ApiDoor {

  private static volatile @Nullable ForRunConfig configs;
  private static volatile @Nullable ForBridge bridges;

  private ApiDoor() {}

  /** The private parts of a {@link RunConfig}. */
  public interface ForRunConfig {

    /** Merges two configs; of what only one can set, the stronger wins. */
    RunConfig merge(RunConfig weaker, RunConfig stronger);

    /** What a run hands down to the runs nested in it. */
    RunConfig inherited(RunConfig config, RunContext run);

    /** The run that {@link RunContext#child()} came from, or null. */
    @Nullable RunContext parent(RunConfig config);
  }

  /** The private part of a {@link Bridge}. */
  public interface ForBridge {

    /** The engine behind the bridge. */
    Engine engine(Bridge bridge);
  }

  /** Called once, by {@link RunConfig}. */
  public static void open(ForRunConfig door) {
    configs = door;
  }

  /** Called once, by {@link Bridge}. */
  public static void open(ForBridge door) {
    bridges = door;
  }

  static ForRunConfig configs() {
    ForRunConfig door = configs;
    if (door == null) {
      RunConfig.defaults(); // loads the class, which opens the door
      door = configs;
    }
    if (door == null) {
      throw new IllegalStateException("RunConfig did not open its door");
    }
    return door;
  }

  static Engine engine(Bridge bridge) {
    ForBridge door = bridges;
    if (door == null) {
      throw new IllegalStateException("Bridge did not open its door");
    }
    return door.engine(bridge);
  }
}
