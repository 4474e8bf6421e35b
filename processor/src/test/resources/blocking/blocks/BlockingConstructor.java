package demo;

import io.runnel.annotation.Step;

class BlockingConstructor {
  @Step(async = true)
  Driver driver(String url) {
    return new Driver(url); // blocks: new Driver(String) is marked @Blocking
  }
}

// file: demo/Driver.java
package demo;

import io.runnel.annotation.Blocking;

class Driver {
  @Blocking
  Driver(String url) {
    System.setProperty("driver", url);
  }
}
