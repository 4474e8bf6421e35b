// option: -Arunnel.blocking.catalogue=src/test/resources/blocking/users.txt
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletionStage;

class UsersCatalogueLeavesStages {
  @Step
  CompletionStage<String> found(UserRepository users) {
    users.findAll();
    return users.findLater("user " + users.size());
  }
}

// file: demo/UserRepository.java
package demo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

class UserRepository {
  CompletionStage<String> findLater(String name) {
    return CompletableFuture.completedStage(name);
  }

  Flow.Publisher<String> findAll() {
    return new SubmissionPublisher<>();
  }

  int size() {
    return 3;
  }
}
