package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class MutualRecursion {
  @Step(async = true)
  Boolean even(Integer number) {
    return isEven(number); // blocks: isEven; isOdd; LockSupport.park()
  }

  private static boolean isEven(int number) {
    return number == 0 || isOdd(number - 1);
  }

  private static boolean isOdd(int number) {
    LockSupport.park();
    return number != 0 && isEven(number - 1);
  }
}
