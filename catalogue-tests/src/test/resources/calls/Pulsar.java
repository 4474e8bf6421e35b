package calls;

import io.runnel.annotation.Step;
import java.util.concurrent.TimeUnit;
import org.apache.pulsar.client.api.Consumer;
import org.apache.pulsar.client.api.Message;
import org.apache.pulsar.client.api.Producer;
import org.apache.pulsar.client.api.PulsarClient;
import org.apache.pulsar.client.api.Reader;

class Pulsar {
  PulsarClient client;
  Producer<byte[]> producer;
  Consumer<byte[]> consumer;
  Reader<byte[]> reader;
  Message<byte[]> message;

  @Step(async = true)
  void calls(Object in) throws Exception {
    producer.send(new byte[0]); // blocks
    producer.newMessage().key("a").send(); // blocks
    producer.flush(); // blocks
    consumer.receive(); // blocks
    consumer.receive(1, TimeUnit.SECONDS); // blocks
    consumer.batchReceive(); // blocks
    consumer.acknowledge(message); // blocks
    consumer.seek(1L); // blocks
    reader.readNext(); // blocks
    reader.hasMessageAvailable(); // blocks
    client.newProducer().topic("a").create(); // blocks
    client.newConsumer().topic("a").subscribe(); // blocks
    client.close(); // blocks

    producer.sendAsync(new byte[0]);
    producer.newMessage().key("a").sendAsync();
    producer.getTopic();
    consumer.receiveAsync();
    consumer.receiveAsync().thenApply(Message::getValue);
    consumer.acknowledgeAsync(message);
    consumer.negativeAcknowledge(message);
    consumer.pause();
    reader.readNextAsync();
    reader.isConnected();
    client.newProducer().topic("a").createAsync();
    client.closeAsync();
    message.getData();
  }
}
