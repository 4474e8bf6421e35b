package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class Shelf {
  public String find(String key) {
    LockSupport.park();
    return key;
  }
}

class ShelfArchive extends Shelf implements Archive {}

class InheritedImplementation {
  @Step(async = true)
  String found(Archive archive) {
    return archive.find("key"); // blocks: Archive.find; LockSupport.park()
  }
}

// file: demo/Archive.java
package demo;

interface Archive {
  String find(String key);
}
