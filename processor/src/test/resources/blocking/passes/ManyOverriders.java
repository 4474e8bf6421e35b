package demo;

import io.runnel.annotation.Step;

// Of more than three overriders, nobody knows which one is meant.
class ManyOverriders {
  @Step(async = true)
  Integer area(Shape shape) {
    return shape.area();
  }
}

// file: demo/Shape.java
package demo;

interface Shape {
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

// file: demo/Line.java
package demo;

record Line(int length) implements Shape {
  @Override
  public int area() {
    return 0;
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
