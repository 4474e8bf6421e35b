package demo;

import io.runnel.annotation.Step;

class HarmlessRecursion {
  @Step(async = true)
  Long factorial(Integer number) {
    return product(number);
  }

  private static long product(int number) {
    return number <= 1 ? 1 : number * product(number - 1);
  }
}
