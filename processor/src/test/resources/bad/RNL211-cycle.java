//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

@Uses(Model.class)
interface Desk {
  @Chain({"normalize", "refine"}) // RNL211@24 "chain Desk.answer contains itself: Desk.answer -> Desk.refine -> Desk.answer."
  String answer(String question);

  @Chain({"answer", "normalize"}) // RNL211@11 "Desk.refine -> Desk.answer -> Desk.refine"
  String refine(String question);

  // Leads to a cycle, but is not on it.
  @Chain({"normalize", "answer"})
  String polite(String question);
}
//// demo/Model.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

class Model {
  @Step
  String normalize(String text) {
    return text.strip();
  }

  @Step
  int length(String text) {
    return text.length();
  }

  @Step
  String merge(String one, String other) {
    return one + other;
  }

  @Step
  String print(Integer number) {
    return "" + number;
  }

  @Step
  String text(Object any) {
    return "" + any;
  }

  @Streaming
  Stream<String> tokens(String text) {
    return text.lines();
  }

  @Step
  String joined(List<String> all) {
    return String.join("", all);
  }

  @Step
  <T> T same(T any) {
    return any;
  }
}
//// demo/Triage.java
package demo;

import io.runnel.annotation.*;

// One cycle through three interfaces.
@Uses({Search.class, Model.class})
interface Triage {
  @Chain({"normalize", "search"}) // RNL211@24 "Triage.triage -> Search.search -> Review.review -> Triage.triage"
  String triage(String mail);
}
//// demo/Search.java
package demo;

import io.runnel.annotation.*;

@Uses({Review.class, Model.class})
interface Search {
  @Chain("review") // RNL211@10 "Search.search -> Review.review -> Triage.triage -> Search.search"
  String search(String text);
}
//// demo/Review.java
package demo;

import io.runnel.annotation.*;

@Uses({Triage.class, Model.class})
interface Review {
  @Chain({"normalize", "same", "Triage.triage", "same"}) // RNL211@32 "Review.review -> Triage.triage -> Search.search -> Review.review"
  String review(String text);
}
//// demo/Paper.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(Model.class)
interface Paper {
  // As a branch, and as an alternative.
  @Chain({"weather & _", "merge"}) // RNL211@11 "Paper.edition -> Paper.weather -> Paper.edition"
  String edition(String city);

  @Chain({"normalize", "length", "print", "_ & edition & normalize", "three"}) // RNL211@43 "Paper.weather -> Paper.edition -> Paper.weather"
  String weather(String city);

  @Step
  default String three(String city, String edition, String plain) {
    return city + edition + plain;
  }

  @Chain({"same", "number | words"}) // RNL211@19 "Paper.choose -> Paper.words -> Paper.choose"
  String choose(Object any);

  @Chain("print")
  String number(Integer number);

  @Chain("choose") // RNL211@10
  String words(Object any);

  // As the fold, and behind a stream.
  @Chain(value = "tokens", fold = "whole") // RNL211@35 "Paper.folded -> Paper.whole -> Paper.folded"
  String folded(String city);

  @Chain({"joined", "folded"}) // RNL211@21
  String whole(List<String> all);

  @Chain({"tokens", "each"}) // RNL211@21 "Paper.live -> Paper.each -> Paper.live"
  Stream<String> live(String city);

  @Chain({"normalize", "live", "joined"}) // RNL211@24
  CompletionStage<String> each(String token);

  // Handed out.
  @Chain({"normalize", "later"}) // RNL211@24 "Paper.handed -> Paper.later -> Paper.handed"
  Runnel<String, String> handed();

  @Chain("handed") // RNL211@10
  CompletionStage<String> later(String city);
}
//// demo/Names.java
package demo;

import io.runnel.annotation.*;

@Uses({Model.class})
interface Names {
  // A chain never finds itself, so this is no cycle.
  @Chain({"normalize", "echo"}) // RNL201@24 "The chain itself is no step of it."
  String echo(String text);

  @Uses({Model.class})
  interface Derived extends Names {
    @Chain({"normalize", "loop"}) // RNL211@26 "Names.Derived.more -> Names.Derived.loop -> Names.Derived.more"
    String more(String text);

    @Chain({"normalize", "more"}) // RNL211@26
    String loop(String text);
  }
}
