package calls;

import io.runnel.annotation.Step;
import jakarta.jms.CompletionListener;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Destination;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.QueueReceiver;
import jakarta.jms.QueueSender;
import jakarta.jms.Session;
import jakarta.jms.TopicPublisher;

class Jms {
  ConnectionFactory factory;
  Connection connection;
  Session session;
  JMSContext context;
  JMSConsumer simpleConsumer;
  JMSProducer simpleProducer;
  MessageConsumer consumer;
  QueueReceiver receiver;
  MessageProducer producer;
  QueueSender sender;
  TopicPublisher publisher;
  Destination destination;
  Message message;
  CompletionListener listener;
  javax.jms.MessageConsumer older;
  javax.jms.MessageProducer olderProducer;

  @Step(async = true)
  void calls(Object in) throws Exception {
    factory.createConnection(); // blocks
    factory.createContext(); // blocks
    consumer.receive(); // blocks
    consumer.receive(10); // blocks
    receiver.receive(); // blocks
    simpleConsumer.receive(); // blocks
    simpleConsumer.receiveBody(String.class); // blocks
    producer.send(message); // blocks
    producer.send(destination, message); // blocks
    sender.send(message); // blocks
    publisher.publish(message); // blocks
    simpleProducer.send(destination, "a"); // blocks
    simpleProducer.setPriority(1).send(destination, message); // blocks
    session.commit(); // blocks
    session.rollback(); // blocks
    context.commit(); // blocks
    older.receive(); // blocks
    olderProducer.send(null); // blocks

    consumer.receiveNoWait();
    consumer.setMessageListener(received -> {});
    simpleConsumer.receiveNoWait();
    producer.send(message, listener);
    producer.send(destination, message, listener);
    producer.setPriority(1);
    producer.getDestination();
    simpleProducer.setAsync(listener);
    session.createTextMessage("a");
    session.createQueue("a");
    session.getTransacted();
    context.createProducer();
    context.createTextMessage();
    connection.getMetaData();
    older.receiveNoWait();
  }
}
