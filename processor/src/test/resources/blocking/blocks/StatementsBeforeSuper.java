// java: 25
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.BlockingQueue;

class StatementsBeforeSuper {
  @Step(async = true)
  Order order(BlockingQueue<Long> ids) throws InterruptedException {
    return new QueuedOrder(ids); // blocks: new QueuedOrder; BlockingQueue.take()
  }
}

// file: demo/Order.java
package demo;

class Order {
  final long id;

  Order(long id) {
    this.id = id;
  }
}

// file: demo/QueuedOrder.java
package demo;

import java.util.concurrent.BlockingQueue;

class QueuedOrder extends Order {
  QueuedOrder(BlockingQueue<Long> ids) throws InterruptedException {
    long id = ids.take();
    super(id);
  }
}
