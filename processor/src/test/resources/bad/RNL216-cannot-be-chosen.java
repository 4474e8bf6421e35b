//// demo/Request.java
package demo;

sealed interface Request {
  record Refund(int order) implements Request {}

  record Invoice(int order) implements Request {}
}
//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

@Uses(Agents.class)
interface Desk {
  // No value that arrives is of its type.
  @Chain({"number | refund | invoice"}) // RNL216@11 "no Request is an Integer. Let it take Request or one of its subtypes, or remove it."
  String finalClass(Request request);

  @Chain({"refund | invoice | task"}) // RNL216@11 "no Request is a Runnable"
  String sealedAndInterface(Request request);

  @Chain({"refund | _"}) // RNL216@11 "no String is a Request.Refund"
  Object unrelated(String mail);

  @Chain({"number | text | _"}) // RNL216@11 "no Thread is " // RNL216@11
  Object several(Thread any);

  @Chain({"refund | number"}) // RNL216@11 "no Request is an Integer"
  String notExhaustiveEither(Request request);

  @Chain({"ofStrings | _"}) // RNL216@11 "no List<Integer> is a List<String>"
  Object typeArguments(List<Integer> list);

  @Chain({"plain | _"}) // RNL216@11 "no String is an Integer"
  Object primitive(String text);

  // Possible: another class may be both.
  @Chain({"task | _"})
  Object twoInterfaces(CharSequence text);

  // Nobody can see it at run time.
  @Chain({"ofStrings | _"}) // RNL216@11 "whether an Object is a List<String> cannot be seen at run time"
  Object ofObject(Object any);

  @Chain({"ofStrings | ofAnything"}) // RNL216@11 "Let it take a type without type arguments, or with wildcards."
  Object ofCollection(Collection<?> any);

  @Chain({"arrays | _"}) // RNL216@11 "cannot be seen at run time"
  Object ofArrays(Object any);

  // It can: the value tells the type arguments.
  @Chain({"ofStrings | _"})
  Object known(Collection<String> all);

  // Chunk by chunk, and of an outcome.
  @Chain({"mails", "refund | _"}) // RNL216@20 "no String is a Request.Refund"
  List<Object> chunks(String text);

  @Chain({"shorten", "success | outcomeOfOther"}) // RNL216@22 "no Outcome<String, String> is an Outcome.Failure<Integer, String>"
  String outcomes(String text);

  // A value, where an outcome is asked for.
  @Chain({"success | _"}) // RNL216@11 "no String is an Outcome.Success<String, String>"
  Object noOutcome(String text);
}
//// demo/Agents.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

class Agents {
  @Step
  String refund(Request.Refund refund) {
    return "";
  }

  @Step
  String invoice(Request.Invoice invoice) {
    return "";
  }

  @Step
  String number(Integer number) {
    return "";
  }

  @Step
  String plain(int number) {
    return "";
  }

  @Step
  String text(String text) {
    return "";
  }

  @Step
  String task(Runnable task) {
    return "";
  }

  @Step
  String ofStrings(List<String> list) {
    return "";
  }

  @Step
  String ofAnything(Collection<?> all) {
    return "";
  }

  @Step
  String arrays(List<String>[] all) {
    return "";
  }

  @Step
  String shorten(String text) {
    return "";
  }

  @Step
  String success(Outcome.Success<String, String> success) {
    return "";
  }

  @Step
  String outcomeOfOther(Outcome.Failure<Integer, String> failure) {
    return "";
  }

  @Streaming
  Stream<String> mails(String text) {
    return null;
  }
}
