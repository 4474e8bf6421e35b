//// input.java
import io.runnel.annotation.*;

class input {
  @Step
  static String a(String in) { // RNL102 "generated code has a variable called input"
    return in;
  }

  @Step
  String b(String in) {
    return in;
  }
}
//// C.java
import io.runnel.annotation.*;

@Uses(input.class)
interface C {
  @Chain("b")
  String run(String in);
}
