package calls;

import io.nats.client.Connection;
import io.nats.client.ConsumerContext;
import io.nats.client.JetStream;
import io.nats.client.JetStreamManagement;
import io.nats.client.KeyValue;
import io.nats.client.Message;
import io.nats.client.Subscription;
import io.runnel.annotation.Step;
import java.time.Duration;

class Nats {
  Connection connection;
  JetStream stream;
  JetStreamManagement management;
  KeyValue values;
  Subscription subscription;
  ConsumerContext consumer;
  Message message;

  @Step(async = true)
  void calls(Object in) throws Exception {
    connection.request("a", new byte[0], Duration.ofSeconds(1)); // blocks
    connection.request(message, Duration.ofSeconds(1)); // blocks
    connection.request("a", new byte[0]).get(); // blocks
    connection.flush(Duration.ofSeconds(1)); // blocks
    connection.RTT(); // blocks
    subscription.nextMessage(Duration.ofSeconds(1)); // blocks
    stream.publish("a", new byte[0]); // blocks
    management.getStreamNames(); // blocks
    values.get("a"); // blocks
    values.put("a", "b"); // blocks
    values.keys(); // blocks
    consumer.next(); // blocks
    io.nats.client.Nats.connect(); // blocks

    connection.publish("a", new byte[0]);
    connection.request("a", new byte[0]);
    connection.request(message);
    connection.createDispatcher(received -> Thread.sleep(1));
    connection.getStatus();
    connection.jetStream();
    stream.publishAsync("a", new byte[0]);
    stream.publishAsync(message).thenApply(ack -> ack.getSeqno());
    values.getBucketName();
    management.keyValue("a");
    subscription.getSubject();
    message.getData();
  }
}
