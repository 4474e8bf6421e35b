package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

abstract class Delivery {
  final String run(String parcel) {
    prepare();
    return parcel;
  }

  abstract void prepare();
}

class DeliveryByShip extends Delivery {
  @Override
  void prepare() {
    LockSupport.park();
  }
}

// Whatever prepares a delivery by ship, no drone does it.
class ThisIsAFastOne extends Delivery {
  @Override
  void prepare() {}

  @Step(async = true)
  String sent(String parcel) {
    return run(parcel) + this.run(parcel);
  }
}
