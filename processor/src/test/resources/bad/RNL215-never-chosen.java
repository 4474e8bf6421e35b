//// demo/Request.java
package demo;

sealed interface Request {
  record Refund(int order) implements Request {}

  record Invoice(int order) implements Request {}

  sealed interface Talk extends Request {
    record Chat(String text) implements Talk {}

    record Call(String number) implements Talk {}
  }
}
//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

@Uses(Agents.class)
interface Desk {
  // Behind one that takes everything.
  @Chain({"any | refund"}) // RNL215@11 "those before it take every Request.Refund. Write it before them, or remove it."
  String whole(Request request);

  @Chain({"_ | refund"}) // RNL215@11 "is never chosen"
  Object pass(Request request);

  @Chain({"any | _"}) // RNL215@11 "is never chosen: those before it take every Request."
  Object passBehindAll(Request request);

  @Chain({"refund | _ | any"}) // RNL215@11 "those before it take every Request."
  Object allBehindPass(Request request);

  @Chain({"generic | talk"}) // RNL215@11
  String behindGeneric(Request request);

  // Behind its supertype.
  @Chain({"talk | chat | refund | invoice"}) // RNL215@11 "those before it take every Request.Talk.Chat."
  String behindSupertype(Request request);

  @Chain({"chat | talk | refund | invoice"})
  String beforeSupertype(Request request);

  @Chain({"talk | chat | call | _"}) // RNL215@11 // RNL215@11
  Object two(Request request);

  // The same type again.
  @Chain({"refund | refundAgain | _"}) // RNL215@11 "those before it take every Request.Refund."
  Object twice(Request request);

  @Chain({"refund | refund | _"}) // RNL215@11
  Object sameStep(Request request);

  // Behind all of its subtypes.
  @Chain({"chat | call | talk | _"}) // RNL215@11 "those before it take every Request.Talk."
  Object behindSubtypes(Request request);

  // Primitives are boxed.
  @Chain({"boxed | plain | _"}) // RNL215@11 "those before it take every Integer."
  Object primitive(Object any);

  @Chain({"plain | boxed"}) // RNL215@11
  String ofPrimitive(int number);

  // Chunk by chunk, and of an outcome.
  @Chain({"requests", "any | refund"}) // RNL215@23
  Stream<String> chunks(String text);

  @Chain({"shorten", "outcome | failure"}) // RNL215@22 "those before it take every Outcome.Failure<String, String>."
  String outcomes(String text);
}
//// demo/Agents.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

class Agents {
  @Step
  String any(Request any) {
    return "";
  }

  @Step
  String refund(Request.Refund refund) {
    return "";
  }

  @Step
  String refundAgain(Request.Refund refund) {
    return "";
  }

  @Step
  String invoice(Request.Invoice invoice) {
    return "";
  }

  @Step
  String talk(Request.Talk talk) {
    return "";
  }

  @Step
  String chat(Request.Talk.Chat chat) {
    return "";
  }

  @Step
  String call(Request.Talk.Call call) {
    return "";
  }

  @Step
  <T> String generic(T any) {
    return "";
  }

  @Step
  String boxed(Integer number) {
    return "";
  }

  @Step
  String plain(int number) {
    return "";
  }

  @Step
  String shorten(String text) {
    return "";
  }

  @Step
  String outcome(Outcome<String, String> outcome) {
    return "";
  }

  @Step
  String failure(Outcome.Failure<String, String> failure) {
    return "";
  }

  @Streaming
  Iterator<Request> requests(String text) {
    return null;
  }
}
