// option: -Arunnel.blocking.catalogue=src/test/resources/blocking/users.txt
package demo;

import io.runnel.annotation.Step;

class Client {
  String fetch(String key) {
    return key;
  }
}

class UsersCatalogue {
  @Step(async = true)
  String fetched(String key) {
    return new Client().fetch(key); // blocks: Client.fetch(String) blocks (old-client)
  }
}
