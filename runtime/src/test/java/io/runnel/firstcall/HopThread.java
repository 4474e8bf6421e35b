package io.runnel.firstcall;

import io.runnel.Runnel;

/** Prints on which thread a synchronous step of an asynchronous call runs. */
final class HopThread {

  private HopThread() {}

  public static void main(String[] args) {
    Runnel<String, String> chain = Runnel.of(name -> Thread.currentThread().toString());
    System.out.println(chain.invokeAsync("x").join());
  }
}
