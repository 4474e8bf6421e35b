//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(Model.class)
interface Desk {
  @Chain({"search", "prompt", "ask", "cite"})
  Answer right(String question);

  // Not there, or not yet.
  @Chain({"prompt0", "ask", "cite"}) // RNL217@29 "the parameter docs of Model.cite takes the value of "
  Answer notThere(String question);

  @Chain({"normalize", "citeMisspelt"}) // RNL217@24 "no step of that name stands before it"
  Answer misspeltFrom(String question);

  @Chain({"search", "prompt", "citeMisspelt"}) // RNL217@31 "Did you mean @From("
  Answer suggested(String question);

  @Chain({"prompt0", "cite", "searchIt"}) // RNL217@22 "in chain Desk.tooLate, but no step of that name stands before it"
  List<Doc> tooLate(String question);

  @Chain({"citeItself"}) // RNL217@11 "no step of that name stands before it"
  Answer itself(String question);

  @Chain({"search & cite", "useBoth"}) // RNL217@11 "no step of that name stands before it"
  Answer sibling(String question);

  // There twice.
  @Chain({"search", "prompt", "search", "prompt", "cite"}) // RNL217@51 "it stands there twice"
  Answer twice(String question);

  @Chain({"search & search", "useDocs", "cite"}) // RNL217@41 "it stands there twice"
  Answer twiceBeside(String question);

  @Chain({"search", "prompt", "Model.search", "prompt", "cite"}) // RNL217@57 "it stands there twice"
  Answer twiceByName(String question);

  // On another way.
  @Chain({"classify", "lookUp | complain", "reply"}) // RNL217@44 "the chain may take another way, since it is one of "
  Answer alternative(String question);

  // A tap returns nothing.
  @Chain({"log", "normalize", "afterLog"}) // RNL217@31 "it returns nothing"
  Answer tap(String question);

  // Behind a barrier, what ran once a chunk.
  @Chain({"tokens", "normalize", "concat", "afterAll"}) // RNL217@44 "it ran once a chunk"
  Answer behindBarrier(String question);

  @Chain(value = {"tokens", "normalize"}, fold = "joined") // RNL217@50 "it ran once a chunk"
  Answer fold(String question);

  // Behind a join, and of a chain.
  @Chain({"search & normalize", "answerWith"}) // RNL217@33 "takes the value of "
  Answer join(String question);

  @Chain({"normalize", "right", "fromAnswer"}) // RNL217@33 "no step of that name stands before it"
  Answer inAnother(String question);

  // A step of the name that did not fit is there all the same.
  @Chain({"normalize", "fetchAll", "searchUri", "fromUri"}) // RNL203@36
  Answer afterMisfit(String question);

  // Two flaws of one step.
  @Chain({"normalize", "two"}) // RNL217@24 // RNL217@24
  Answer two(String question);

  // A name is not that of the method.
  @Chain({"searchIt", "ofMethod"}) // RNL217@23 "no step of that name stands before it"
  Answer named(String question);
}
//// demo/Model.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

class Model {
  @Step
  String normalize(String text) {
    return text.strip();
  }

  @Step
  List<Doc> search(String question) {
    return List.of();
  }

  @Step(name = "searchIt")
  List<Doc> searchAgain(Object question) {
    return List.of();
  }

  @Step
  String prompt(List<Doc> docs, @From String question) {
    return question;
  }

  @Step
  String prompt0(String question) {
    return question;
  }

  @Step
  CompletionStage<String> ask(String prompt) {
    return null;
  }

  @Step
  Answer cite(String answer, @From("search") List<Doc> docs) {
    return null;
  }

  @Step
  Answer citeMisspelt(String answer, @From("serch") List<Doc> docs) {
    return null;
  }

  @Step
  Answer citeItself(String answer, @From("citeItself") Answer docs) {
    return null;
  }

  @Step
  Answer useBoth(List<Doc> docs, Answer answer) {
    return null;
  }

  @Step
  String useDocs(List<Doc> docs, List<Doc> others) {
    return null;
  }

  @Step
  Object classify(String text) {
    return text;
  }

  @Step
  String lookUp(Integer order) {
    return "";
  }

  @Step
  String complain(Object any) {
    return "";
  }

  @Step
  Answer reply(String text, @From("lookUp") String order) {
    return null;
  }

  @Step
  void log(Object any) {}

  @Step
  Answer afterLog(String text, @From("log") String logged) {
    return null;
  }

  @Streaming
  Stream<String> tokens(String text) {
    return text.lines();
  }

  @Step
  Answer joined(List<String> all, @From("normalize") String one) {
    return null;
  }

  @Step
  String concat(List<String> all) {
    return null;
  }

  @Step
  Answer afterAll(String all, @From("tokens") String one) {
    return null;
  }

  @Step
  Answer answerWith(List<Doc> docs, String text, @From("prompt") String prompt) {
    return null;
  }

  @Step
  Answer fromAnswer(Answer answer, @From("ask") String text) {
    return null;
  }

  @Step
  Integer fetchAll(String text) {
    return 0;
  }

  @Step
  List<Doc> searchUri(java.net.URI uri) {
    return null;
  }

  @Step
  Answer fromUri(List<Doc> docs, @From("searchUri") List<Doc> same) {
    return null;
  }

  @Step
  Answer two(String text, @From("one") String one, @From("other") String other) {
    return null;
  }

  @Step
  Answer ofMethod(Object text, @From("searchAgain") List<Doc> docs) {
    return null;
  }
}
//// demo/Doc.java
package demo;

record Doc(String text) {}
//// demo/Answer.java
package demo;

record Answer(String text) {}
