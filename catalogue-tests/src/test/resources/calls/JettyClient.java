package calls;

import io.runnel.annotation.Step;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;

class JettyClient {
  HttpClient client;
  Request request;
  ContentResponse response;
  InputStreamResponseListener listener;

  @Step(async = true)
  void calls(Object in) throws Exception {
    client.GET("http://localhost"); // blocks
    client.GET("http://localhost").getStatus(); // blocks
    request.send(); // blocks
    client.newRequest("http://localhost").send(); // blocks
    client.POST("http://localhost").timeout(1, TimeUnit.SECONDS).send(); // blocks
    listener.get(1, TimeUnit.SECONDS); // blocks
    listener.await(1, TimeUnit.SECONDS); // blocks
    listener.getInputStream().read(); // blocks

    client.newRequest("http://localhost");
    client.POST("http://localhost");
    request.send(result -> result.isFailed());
    request.send(listener);
    request.timeout(1, TimeUnit.SECONDS);
    request.abort(new Exception());
    new CompletableResponseListener(request).send();
    response.getContentAsString();
    response.getStatus();
    client.setConnectTimeout(10);
    client.getDestinations();
    client.isConnectBlocking();
  }
}
