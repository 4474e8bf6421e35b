package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;

class Client {
  final InetAddress host;

  {
    try {
      host = InetAddress.getLocalHost();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

class MailClient extends Client {
  MailClient() {}
}

class FieldInitialiserOfSuperclass {
  @Step(async = true)
  String host(String ignored) {
    MailClient client = new MailClient(); // blocks: new MailClient; InetAddress.getLocalHost()
    return client.host.toString();
  }
}
