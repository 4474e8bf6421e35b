package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

@SuppressWarnings({"unused", "runnel:blocking"})
class SuppressedOnTheOuterClass {
  static class Texts {
    @Step(async = true)
    String waited(String text) {
      LockSupport.park();
      return text;
    }
  }
}
