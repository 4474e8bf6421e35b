package demo;

import io.runnel.annotation.Blocking;
import io.runnel.annotation.Step;

@Blocking
class Archive {
  static String find(String key) {
    return key;
  }
}

class ClassMarkedBlocking {
  @Step(async = true)
  String find(String key) {
    return search(key); // blocks: search; Archive.find(String)
  }

  private static String search(String key) {
    return Archive.find(key);
  }
}
