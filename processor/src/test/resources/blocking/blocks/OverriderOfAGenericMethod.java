package demo;

import io.runnel.annotation.Step;

class OverriderOfAGenericMethod {
  @Step(async = true)
  Integer parse(Parser<Integer> parser) {
    return parser.parse("1"); // blocks: NumberParser.parse; LockSupport.park()
  }
}

// file: demo/Parser.java
package demo;

interface Parser<T> {
  T parse(String text);
}

// file: demo/NumberParser.java
package demo;

import java.util.concurrent.locks.LockSupport;

class NumberParser implements Parser<Integer> {
  @Override
  public Integer parse(String text) {
    LockSupport.park();
    return Integer.valueOf(text);
  }
}
