package demo;

import io.runnel.annotation.Step;

class ThirdOfThreeImplementations {
  @Step(async = true)
  Integer area(Shape shape) {
    return shape.area(); // blocks: Scan.area; CompletableFuture.join()
  }
}

// file: demo/Shape.java
package demo;

sealed interface Shape permits Circle, Square, Scan {
  int area();
}

// file: demo/Circle.java
package demo;

record Circle(int radius) implements Shape {
  @Override
  public int area() {
    return 3 * radius * radius;
  }
}

// file: demo/Square.java
package demo;

record Square(int side) implements Shape {
  @Override
  public int area() {
    return side * side;
  }
}

// file: demo/Scan.java
package demo;

import java.util.concurrent.CompletableFuture;

record Scan(CompletableFuture<Integer> pixels) implements Shape {
  @Override
  public int area() {
    return pixels.join();
  }
}
