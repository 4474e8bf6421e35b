package io.runnel.processor.reach;

import io.runnel.processor.javac.Call;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call in the graph, and the code that runs because of it. */
public final class Site {

  private final Node caller;
  private final Call call;
  private final Judge.Ruling ruling;
  private Map<Node, Arc> arcs = Map.of(); // as it is for most

  Site(Node caller, Call call, Judge.Ruling ruling) {
    this.caller = caller;
    this.call = call;
    this.ruling = ruling;
  }

  public Node caller() {
    return caller;
  }

  public Call call() {
    return call;
  }

  public Judge.Ruling ruling() {
    return ruling;
  }

  /** The code that it runs. */
  public Collection<Arc> arcs() {
    return arcs.values();
  }

  /** Notes code that it runs; false if that is known. */
  boolean add(Arc arc) {
    if (arcs.isEmpty()) {
      arcs = new LinkedHashMap<>();
    }
    return arcs.putIfAbsent(arc.target(), arc) == null;
  }
}
