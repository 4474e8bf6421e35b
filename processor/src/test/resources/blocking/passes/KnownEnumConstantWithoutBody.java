package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class KnownEnumConstantWithoutBody {
  @Step(async = true)
  Integer price(String item) {
    Market market = Market.LOCAL;
    return market.price(item) + Market.LOCAL.price(item);
  }
}

enum Market {
  LOCAL,
  WORLD {
    @Override
    int price(String item) {
      LockSupport.park();
      return item.length();
    }
  };

  int price(String item) {
    return 1;
  }
}
