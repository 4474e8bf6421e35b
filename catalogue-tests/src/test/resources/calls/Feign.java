package calls;

import feign.AsyncClient;
import feign.Client;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import io.runnel.annotation.Step;
import java.util.Optional;

class Feign {
  Client client;
  AsyncClient<Object> async;
  Request request;
  Request.Options options;
  Response response;
  RequestTemplate template;

  @Step(async = true)
  void calls(Object in) throws Exception {
    client.execute(request, options); // blocks
    client.execute(request, options).status(); // blocks
    new Client.Default(null, null).execute(request, options); // blocks

    async.execute(request, options, Optional.empty());
    feign.Feign.builder().client(client);
    request.url();
    request.headers();
    response.status();
    response.headers();
    template.uri("/a");
    template.request();
    options.readTimeoutMillis();
  }
}
