package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

abstract class Shop {
  abstract int stock(String item);
}

class ShopFarAway extends Shop {
  @Override
  int stock(String item) {
    LockSupport.park();
    return item.length();
  }
}

class ThisGivenToAHelper extends Shop {
  @Override
  int stock(String item) {
    return 3;
  }

  @Step(async = true)
  Boolean sells(String item) {
    return Shelves.anyIn(this, item);
  }
}

class Shelves {
  static boolean anyIn(Shop shop, String item) {
    return shop.stock(item) > 0;
  }
}
