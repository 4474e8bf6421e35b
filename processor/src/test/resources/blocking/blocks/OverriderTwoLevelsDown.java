package demo;

import io.runnel.annotation.Step;

class OverriderTwoLevelsDown {
  @Step(async = true)
  Integer degrees(Sensor sensor) {
    return sensor.value(); // blocks: Thermometer.value; CompletableFuture.join()
  }
}

// file: demo/Sensor.java
package demo;

abstract class Sensor {
  abstract int value();
}

// file: demo/RemoteSensor.java
package demo;

import java.util.concurrent.CompletableFuture;

abstract class RemoteSensor extends Sensor {
  final CompletableFuture<Integer> reading = new CompletableFuture<>();
}

// file: demo/Thermometer.java
package demo;

class Thermometer extends RemoteSensor {
  @Override
  int value() {
    return reading.join();
  }
}
