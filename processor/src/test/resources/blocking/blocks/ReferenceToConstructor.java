package demo;

import io.runnel.annotation.Step;
import java.util.List;

class ReferenceToConstructor {
  @Step(async = true)
  List<Page> pages(List<String> urls) {
    return urls.stream().map(Page::new).toList(); // blocks: new Page; LockSupport.parkNanos(long)
  }
}

// file: demo/Page.java
package demo;

import java.util.concurrent.locks.LockSupport;

class Page {
  Page(String url) {
    LockSupport.parkNanos(url.length());
  }
}
