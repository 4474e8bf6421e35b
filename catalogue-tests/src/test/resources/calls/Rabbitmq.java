package calls;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.DeliverCallback;
import com.rabbitmq.client.RpcClient;
import io.runnel.annotation.Step;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

class Rabbitmq {
  Channel channel;
  Connection connection;
  ConnectionFactory factory;
  RpcClient rpc;
  DeliverCallback deliver;
  RabbitTemplate template;
  AmqpAdmin admin;

  @Step(async = true)
  void calls(Object in) throws Exception {
    channel.basicGet("a", true); // blocks
    channel.basicQos(1); // blocks
    channel.queueDeclare(); // blocks
    channel.queueDeclare("a", true, false, false, null).getQueue(); // blocks
    channel.exchangeDeclare("a", "direct"); // blocks
    channel.queueBind("a", "b", "c"); // blocks
    channel.confirmSelect(); // blocks
    channel.waitForConfirms(); // blocks
    channel.waitForConfirmsOrDie(10); // blocks
    channel.messageCount("a"); // blocks
    channel.txCommit(); // blocks
    connection.createChannel(); // blocks
    factory.newConnection(); // blocks
    rpc.stringCall("a"); // blocks
    template.receive("a"); // blocks
    template.receiveAndConvert("a"); // blocks
    template.convertSendAndReceive("a", "b"); // blocks
    template.sendAndReceive(null); // blocks
    admin.declareQueue(); // blocks

    channel.basicPublish("a", "b", null, new byte[0]);
    channel.basicAck(1, false);
    channel.queueDeclareNoWait("a", true, false, false, null);
    channel.addConfirmListener((tag, multiple) -> {}, (tag, multiple) -> channel.txCommit());
    channel.getNextPublishSeqNo();
    channel.asyncCompletableRpc(null);
    channel.getConnection();
    channel.isOpen();
    connection.getAddress();
    factory.setHost("a");
    template.convertAndSend("a", "b");
    template.setMandatory(true);
    template.getConnectionFactory();
    template.getExchange();
  }
}
