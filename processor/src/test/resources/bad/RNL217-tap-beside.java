//// demo/Desk.java
package demo;

import io.runnel.annotation.*;

interface Desk {
  @Step
  default void log(Object any) {}

  @Step
  default String trim(String text) {
    return text.strip();
  }

  @Step
  default String after(String text, @From("log") String logged) {
    return text;
  }

  @Chain({"log & trim", "after"}) // RNL217@25 "it returns nothing"
  String tapBeside(String in);
}
