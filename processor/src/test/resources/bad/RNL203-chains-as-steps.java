//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses({Search.class, Model.class})
interface Desk {
  @Chain({"prompt", "ask"})
  CompletionStage<String> answer(String question);

  @Chain({"answer", "count"}) // RNL203@21 "answer produces String  (Desk.answer, a chain)"
  int awaited(String question);

  @Chain({"length", "answer"}) // RNL203@21 "answer takes String  (Desk.answer)"
  String input(String question);

  @Chain({"documents", "answer"}) // RNL203@24 "documents produces List<Doc>  (Search.documents, a chain)"
  String ofAnother(String question);

  // Handed out: what its run produces.
  @Chain({"prompt", "ask"})
  Runnel<String, String> handed();

  @Chain({"handed", "count"}) // RNL203@21 "handed produces String  (Desk.handed, a chain)"
  int afterHanded(String question);

  @Chain({"length", "handed"}) // RNL203@21 "handed takes String"
  String intoHanded(String question);

  // A chain streams if it is declared so.
  @Chain({"prompt", "tokens"})
  Stream<String> live(String question);

  @Chain({"prompt", "tokens"})
  List<String> whole(String question);

  @Chain({"live", "count"}) // RNL203@19 "live produces a stream of String  (Desk.live, a chain)"
  List<Integer> chunks(String question);

  @Chain({"whole", "prompt"}) // RNL203@20 "whole produces List<String>  (Desk.whole, a chain)"
  String notChunks(String question);

  @Chain({"live", "documents", "prompt"}) // RNL203@32 "documents produces a stream of List<Doc>"
  Stream<String> perChunk(String question);

  // Nothing comes out of it: a tap.
  @Chain({"prompt", "ask"})
  void note(String question);

  @Chain({"length", "note"}) // RNL203@21 "note takes String"
  int intoTap(String question);

  @Chain({"note", "count"}) // RNL204@19 "count takes List<Doc>"
  int behindTap(String question);

  // As a branch.
  @Chain({"answer & live", "merge"}) // RNL203@28 "live is a stream that joins as List<String>  (Desk.live, a chain)"
  String beside(String question);

  @Chain({"answer & whole", "merge"}) // RNL203@29 "whole produces List<String>  (Desk.whole, a chain)"
  String join(String question);

  // What is wrong with a chain is said there alone.
  @Chain({"prompt", "count"}) // RNL203@21
  Integer broken(String question);

  @Chain({"broken", "print"})
  String ofBroken(String question);

  @Chain({"broken", "prompt"}) // RNL203@21 "broken produces Integer"
  String misfitOfBroken(String question);

  @Chain({"prompt", "nothing"}) // RNL201@21
  String unknown(String question);

  @Chain({"unknown", "prompt"})
  String ofUnknown(String question);
}
//// demo/Search.java
package demo;

import io.runnel.annotation.*;
import java.util.*;

@Uses(Model.class)
interface Search {
  @Chain("search")
  List<Doc> documents(String question);
}
//// demo/Model.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

class Model {
  @Step
  String prompt(String question) {
    return question;
  }

  @Step
  CompletionStage<String> ask(String prompt) {
    return null;
  }

  @Step
  int length(String text) {
    return 0;
  }

  @Step
  Integer count(List<Doc> docs) {
    return 0;
  }

  @Step
  List<Doc> search(String question) {
    return null;
  }

  @Step
  String print(Integer number) {
    return "";
  }

  @Step
  String merge(String one, String other) {
    return "";
  }

  @Streaming
  Stream<String> tokens(String text) {
    return null;
  }
}
//// demo/Doc.java
package demo;

record Doc(String text) {}
