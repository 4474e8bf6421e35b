package io.runnel.firstcall;

/** What every program loads. */
final class EmptyMain {

  private EmptyMain() {}

  public static void main(String[] args) {}
}
