package io.runnel.it.scopes;

import java.util.concurrent.CompletableFuture;

public class UserRepository extends Repository<Integer, String> {

  @Override
  public String find(Integer id) {
    return "user" + id;
  }

  @Override
  public CompletableFuture<String> findLater(Integer id) {
    return CompletableFuture.completedFuture("later" + id);
  }
}
