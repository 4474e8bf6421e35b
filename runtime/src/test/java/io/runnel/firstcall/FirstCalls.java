package io.runnel.firstcall;

/** A program whose only call is that of one chain. */
final class FirstCalls {

  private FirstCalls() {}

  /** Runs one chain; without lambdas and switches, since they would be counted, too. */
  public static void main(String[] args) {
    String call = args[0];
    String result;
    if (call.equals("invoke sync")) {
      result = new SyncChain(new Letters()).invoke("x");
    } else if (call.equals("invoke async")) {
      result = new AsyncChain(new Letters()).invoke("x");
    } else if (call.equals("invokeAsync async")) {
      result = new AsyncChain(new Letters()).invokeAsync("x").join();
    } else {
      result = new SyncChain(new Letters()).invokeAsync("x").join();
    }
    if (!"x12345".equals(result)) {
      System.exit(1);
    }
  }
}
