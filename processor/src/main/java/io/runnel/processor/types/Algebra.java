package io.runnel.processor.types;

/** The relations between types, which all need one another. */
final class Algebra {

  final Symbols symbols;
  final Erasure erasure;
  final Supertypes supertypes;
  final Closures closures;
  final Sameness sameness;
  final Containment containment;
  final Subtyping subtyping;
  final Conversions conversions;
  final GreatestLowerBound glb;
  final LeastUpperBound lub;
  final Capture capture;
  final Projection projection;
  final Subclassing subclassing;
  final Disjointness disjointness;
  final Casting casting;

  Algebra(Symbols symbols) {
    this.symbols = symbols;
    this.erasure = new Erasure();
    this.supertypes = new Supertypes(this);
    this.closures = new Closures(this);
    this.sameness = new Sameness(this);
    this.containment = new Containment(this);
    this.subtyping = new Subtyping(this);
    this.conversions = new Conversions(this);
    this.glb = new GreatestLowerBound(this);
    this.lub = new LeastUpperBound(this);
    this.capture = new Capture(this);
    this.projection = new Projection(this);
    this.subclassing = new Subclassing(this);
    this.disjointness = new Disjointness(this);
    this.casting = new Casting(this);
  }

  boolean isSubtype(JavaType type, JavaType other) {
    return subtyping.isSubtype(type, other);
  }

  boolean isSame(JavaType type, JavaType other) {
    return sameness.isSame(type, other);
  }

  JavaType capture(JavaType type) {
    return capture.of(type);
  }

  boolean isObject(JavaType type) {
    return type.equals(symbols.object());
  }
}
