package calls;

import io.runnel.annotation.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.ShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

class Kafka {
  Consumer<String, String> consumer;
  KafkaConsumer<String, String> kafkaConsumer;
  ShareConsumer<String, String> share;
  Producer<String, String> producer;
  KafkaProducer<String, String> kafkaProducer;
  ProducerRecord<String, String> message;
  Admin admin;
  KafkaFuture<String> future;
  TopicPartition partition;

  @Step(async = true)
  void calls(Object in) throws Exception {
    consumer.poll(Duration.ofSeconds(1)); // blocks
    kafkaConsumer.poll(Duration.ofSeconds(1)).count(); // blocks
    consumer.commitSync(); // blocks
    kafkaConsumer.commitSync(Duration.ofSeconds(1)); // blocks
    consumer.position(partition); // blocks
    consumer.partitionsFor("a"); // blocks
    consumer.endOffsets(List.of(partition)); // blocks
    consumer.close(); // blocks
    share.poll(Duration.ofSeconds(1)); // blocks
    producer.flush(); // blocks
    kafkaProducer.flush(); // blocks
    producer.send(message).get(); // blocks
    producer.partitionsFor("a"); // blocks
    producer.commitTransaction(); // blocks
    producer.initTransactions(); // blocks
    producer.close(); // blocks
    future.get(); // blocks
    admin.close(); // blocks

    consumer.subscribe(List.of("a"));
    consumer.commitAsync();
    consumer.commitAsync((offsets, failure) -> consumer.commitSync());
    consumer.assignment();
    consumer.pause(List.of(partition));
    consumer.seek(partition, 1);
    consumer.wakeup();
    consumer.metrics();
    producer.send(message);
    producer.send(message, (metadata, failure) -> producer.flush());
    producer.beginTransaction();
    producer.metrics();
    admin.describeCluster().clusterId();
    admin.createTopics(List.of());
    future.toCompletionStage();
    future.thenApply(String::strip);
    future.getNow("");
    Map.of(partition, 1);
  }
}
