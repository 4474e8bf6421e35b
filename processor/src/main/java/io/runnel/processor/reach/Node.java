package io.runnel.processor.reach;

import io.runnel.processor.javac.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of code in the graph, with its calls and those who run it. */
public final class Node {

  private final Code code;
  private final boolean isFound;
  private final List<Site> sites = new ArrayList<>();
  private final List<Arc> callers = new ArrayList<>();
  private final Map<Use, Trail> uses = new LinkedHashMap<>();

  Node(Code code, boolean isFound) {
    this.code = code;
    this.isFound = isFound;
  }

  public Code code() {
    return code;
  }

  /** Whether it is itself what was looked for, so that nobody looks into it. */
  public boolean isFound() {
    return isFound;
  }

  /** The calls that it makes, in the order of the source. */
  public List<Site> sites() {
    return sites;
  }

  /** The ways in which it is run. */
  public List<Arc> callers() {
    return callers;
  }

  /** Which objects that it is given it calls, and how it gets to it. */
  Map<Use, Trail> uses() {
    return uses;
  }

  /** Whether the object is one that this code is given, and not one around it. */
  boolean owns(Use use) {
    return use.subject() == null ? code.isMethod() : code.parameters().contains(use.subject());
  }
}
