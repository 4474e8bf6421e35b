// option: -Xlint:-processing
package demo;

import io.runnel.annotation.Step;

class BlockingOfAnotherLibrary {
  @Step(async = true)
  String price(Shop shop) {
    return shop.price("apple"); // blocks: Shop.price(String)
  }
}

// file: demo/Shop.java
package demo;

interface Shop {
  @other.Blocking
  String price(String article);
}

// file: other/Blocking.java
package other;

public @interface Blocking {}
