// option: -Arunnel.blocking.catalogue=src/test/resources/blocking/users.txt
package demo;

import io.runnel.annotation.Step;

class UsersCatalogueOfSubtypes {
  @Step(async = true)
  String price(PriceStub prices) {
    return prices.call("apple"); // blocks: PriceStub.call(String)
  }
}

// file: demo/Stub.java
package demo;

abstract class Stub {
  abstract String name();
}

// file: demo/PriceStub.java
package demo;

class PriceStub extends Stub {
  @Override
  String name() {
    return "prices";
  }

  String call(String article) {
    return name() + article;
  }
}
