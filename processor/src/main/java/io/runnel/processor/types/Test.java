package io.runnel.processor.types;

/** What {@code value instanceof Alternative} would be. */
public enum Test {
  /** Every value is one of the alternative: the type is a subtype of it. */
  ALWAYS,
  /** It can be asked at run time. */
  TESTABLE,
  /** A cast would be legal but unchecked: the run time cannot tell. */
  UNCHECKED,
  /** No value can be both: javac refuses to ask. */
  NEVER
}
