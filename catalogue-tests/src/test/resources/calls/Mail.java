package calls;

import io.runnel.annotation.Step;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

class Mail {
  Session session;
  Transport transport;
  Store store;
  Folder folder;
  Message message;

  @Step(async = true)
  void calls(Object in) throws Exception {
    Transport.send(message); // blocks
    Transport.send(message, "user", "password"); // blocks
    transport.sendMessage(message, null); // blocks
    transport.connect(); // blocks
    transport.connect("host", "user", "password"); // blocks
    store.connect(); // blocks
    folder.open(Folder.READ_ONLY); // blocks
    folder.getMessageCount(); // blocks
    folder.search(null); // blocks
    folder.close(); // blocks
    folder.list(); // blocks
    folder.expunge(); // blocks

    message.setSubject("a");
    message.getSubject();
    message.setText("a");
    new MimeMessage(session).setFrom("a@example.org");
    new InternetAddress("a@example.org").getAddress();
    session.getTransport();
    session.getStore();
    session.getProperties();
    store.getFolder("a");
    store.isConnected();
    folder.getName();
    folder.isOpen();
  }
}
