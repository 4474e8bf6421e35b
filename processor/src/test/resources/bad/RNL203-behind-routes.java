//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(Agents.class)
interface Desk {
  @Chain({"refund | invoice | chat", "send"})
  String right(Request request);

  // What one of them produces.
  @Chain({"refund | price | chat", "send"}) // RNL203@36 "price produces Integer  (Agents.price)"
  String one(Request request);

  @Chain({"refund | price | call", "send"}) // RNL203@36 "send cannot take what refund and price and call produce."
  String two(Request request);

  // The value itself, behind a tap or _.
  @Chain({"refund | _", "send"}) // RNL203@25 "the chain's input is Request"
  String pass(Request request);

  @Chain({"read", "refund | invoice | note", "send"}) // RNL203@46 "read produces Request.Chat"
  String tap(String text);

  // In a join and in a branch.
  @Chain({"refund | price | chat", "send & print", "merge"}) // RNL203@36 "price produces Integer"
  String branch(Request request);

  @Chain({"refund | price | chat", "_ & print", "merge"}) // RNL203@49 "price produces Integer"
  String join(Request request);

  // The end of the chain.
  @Chain({"refund | price | chat"})
  String end(Request request); // RNL205 "price produces Integer"

  @Chain({"refund | price | chat"})
  CompletionStage<String> endLater(Request request); // RNL205 "price produces Integer"

  @Chain({"requests", "refund | price | chat"})
  Stream<String> endOfStream(String text); // RNL205 "price produces a stream of Integer"

  // An alternative that takes the same, but needs several values.
  @Chain({"refund | merge"}) // RNL204@11 "merge takes 2 values: String, String"
  String joinAsAlternative(Request request);

  // An alternative with a step that is wrong itself.
  @Chain({"refund | broken | chat"})
  String brokenAlternative(Request request);
}
//// demo/Request.java
package demo;

sealed interface Request {
  record Refund(int order) implements Request {}

  record Invoice(int order) implements Request {}

  record Chat(String text) implements Request {}
}
//// demo/Agents.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

class Agents {
  @Step
  Request read(String text) {
    return null;
  }

  @Step
  String refund(Request.Refund refund) {
    return "";
  }

  @Step
  CompletionStage<String> invoice(Request.Invoice invoice) {
    return null;
  }

  @Step
  Integer price(Request.Invoice invoice) {
    return 0;
  }

  @Step
  String chat(Request.Chat chat) {
    return "";
  }

  @Step
  List<String> call(Request.Chat chat) {
    return null;
  }

  @Step
  void note(Request.Chat chat) {}

  @Step
  String send(String text) {
    return text;
  }

  @Step
  String print(Object any) {
    return "";
  }

  @Step
  String merge(String one, String other) {
    return "";
  }

  @Step
  Future<String> broken(Request.Invoice invoice) { // RNL105
    return null;
  }

  @Streaming
  Stream<Request> requests(String text) {
    return null;
  }
}
