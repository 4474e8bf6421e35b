//// demo/Request.java
package demo;

sealed interface Request {
  record Refund(int order) implements Request {}

  record Invoice(int order) implements Request {}

  sealed interface Talk extends Request {
    record Chat(String text) implements Talk {}

    record Call(String number) implements Talk {}
  }

  static Request read(String mail) {
    return new Talk.Chat(mail);
  }
}
//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(Agents.class)
interface Desk {
  @Chain({"classify", "refund | invoice | talk"})
  String right(String mail);

  @Chain({"classify", "refund | invoice | chat | call"})
  String rightByLeaves(String mail);

  @Chain({"classify", "refund | any"})
  String rightByAll(String mail);

  @Chain({"classify", "refund | invoice"}) // RNL214@23 "does not take every Request: Request.Talk is missing. Add an alternative for Request.Talk, or end it with `| _`"
  String one(String mail);

  @Chain({"classify", "refund"}) // RNL203@23 "classify produces Request"
  String noRoute(String mail);

  @Chain({"classify", "invoice | chat"}) // RNL214@23 "Request.Refund, Request.Talk.Call are missing. Add an alternative for Request.Refund or Request.Talk.Call"
  String several(String mail);

  @Chain({"classify", "refund | invoice | chat"}) // RNL214@23 "does not take every Request: Request.Talk.Call is missing."
  String nested(String mail);

  @Chain({"refund | talk"}) // RNL214@11 "Request.Invoice is missing"
  CompletionStage<String> ofTheInput(Request request);

  @Chain({"talk | refund"}) // RNL214@11
  Runnel<Request, String> handed();

  @Chain({"later", "refund | talk"}) // RNL214@20 "Request.Invoice is missing"
  String awaited(String mail);

  // Of a part of the type only that part.
  @Chain({"chat | call"})
  String part(Request.Talk talk);

  // Not sealed: only the whole type will do.
  @Chain({"number | text"}) // RNL214@11 "any other Object finds no way. Let the last alternative take Object, or end it with `| _`"
  String open(Object any);

  @Chain({"text | pointer"}) // RNL214@11 "any other CharSequence finds no way"
  String interfaces(CharSequence any);

  @Chain({"number | text | _"})
  Object openButWhole(Object any);

  // A sealed class that is not abstract has values of its own.
  @Chain({"dog | cat"}) // RNL214@11 "any other Animal finds no way"
  String notAbstract(Animal animal);

  // What is not sealed below a sealed type has to be taken as a whole.
  @Chain({"circle | square"})
  String nonSealed(Shape shape);

  @Chain({"circle | unitSquare"}) // RNL214@11 "Shape.Square is missing"
  String nonSealedMissing(Shape shape);

  // Type arguments leave some of them out.
  @Chain({"ok | err"})
  String generic(Result<String> result);

  @Chain({"ok"}) // RNL204@11 "the chain's input is Result<String>"
  String genericNoRoute(Result<String> result);

  @Chain({"number2 | negative"})
  String onlyThoseOfInteger(Expression<Integer> expression);

  @Chain({"negative | number2"}) // RNL214@11 "Expression.Text is missing"
  String anyExpression(Expression<?> expression);

  // An outcome is a success or a failure.
  @Chain({"shorten", "success | failure"})
  String outcome(String mail);

  @Chain({"shorten", "failure | success"})
  String outcomeOtherOrder(String mail);

  // Chunk by chunk.
  @Chain({"mails", "classify", "refund | chat"}) // RNL214@32 "Request.Invoice, Request.Talk.Call are missing"
  Stream<String> chunks(String mails);

  // By a chain, a generic step and a tap.
  @Chain({"invoiceChain | talk"}) // RNL214@11 "Request.Refund is missing"
  String byChain(Request request);

  @Chain("invoice")
  String invoiceChain(Request.Invoice invoice);

  @Chain({"refund | genericTalk"}) // RNL214@11 "Request.Invoice is missing"
  String byGeneric(Request request);

  @Chain({"refund | noteTalk"}) // RNL214@11 "Request.Invoice is missing"
  Object byTap(Request request);

  // What stands behind is judged all the same.
  @Chain({"refund | talk", "count"}) // RNL214@11 // RNL203@28
  int behind(Request request);

  // Unknown alternatives may be what is missing.
  @Chain({"refund | talk | gone"}) // RNL201@11
  String unknown(Request request);
}
//// demo/Animal.java
package demo;

sealed class Animal {
  static final class Dog extends Animal {}

  static final class Cat extends Animal {}
}
//// demo/Shape.java
package demo;

sealed interface Shape {
  record Circle() implements Shape {}

  non-sealed interface Square extends Shape {}

  record UnitSquare() implements Square {}
}
//// demo/Result.java
package demo;

sealed interface Result<T> {
  record Ok<T>(T value) implements Result<T> {}

  record Err<T>(Exception error) implements Result<T> {}
}
//// demo/Expression.java
package demo;

sealed interface Expression<T> {
  record Number(int value) implements Expression<Integer> {}

  record Negative(Expression<Integer> of) implements Expression<Integer> {}

  record Text(String value) implements Expression<String> {}
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
  Request classify(String mail) {
    return Request.read(mail);
  }

  @Step
  CompletionStage<? extends Request> later(String mail) {
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
  String any(Request any) {
    return "";
  }

  @Step
  String number(Integer number) {
    return "";
  }

  @Step
  String text(String text) {
    return "";
  }

  @Step
  String pointer(StringBuilder text) {
    return "";
  }

  @Step
  String dog(Animal.Dog dog) {
    return "";
  }

  @Step
  String cat(Animal.Cat cat) {
    return "";
  }

  @Step
  String circle(Shape.Circle circle) {
    return "";
  }

  @Step
  String square(Shape.Square square) {
    return "";
  }

  @Step
  String unitSquare(Shape.UnitSquare square) {
    return "";
  }

  @Step
  String ok(Result.Ok<String> ok) {
    return "";
  }

  @Step
  String err(Result.Err<String> err) {
    return "";
  }

  @Step
  String number2(Expression.Number number) {
    return "";
  }

  @Step
  String negative(Expression.Negative negative) {
    return "";
  }

  @Step
  String shorten(String text) {
    return text;
  }

  @Step
  String success(Outcome.Success<String, String> success) {
    return "";
  }

  @Step
  String failure(Outcome.Failure<String, String> failure) {
    return "";
  }

  @Streaming
  Stream<String> mails(String all) {
    return null;
  }

  @Step
  <T extends Request.Talk> String genericTalk(T talk) {
    return "";
  }

  @Step
  void noteTalk(Request.Talk talk) {}

  @Step
  int count(Integer number) {
    return 0;
  }
}
