// option: -Arunnel.blocking.catalogue=src/test/resources/blocking/users.txt
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class UserRepository {
  String findByName(String name) {
    return name;
  }

  CompletionStage<String> findLater(String name) {
    return CompletableFuture.completedStage(name);
  }
}

class UsersCatalogueOfNames {
  private final UserRepository users = new UserRepository();

  @Step
  CompletionStage<String> user(String name) {
    String user = users.findByName(name); // blocks: UserRepository.findByName(String)
    return users.findLater(user);
  }
}
