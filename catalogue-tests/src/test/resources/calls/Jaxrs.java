package calls;

import io.runnel.annotation.Step;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Response;
import java.util.List;

class Jaxrs {
  Client client;
  WebTarget target;
  Invocation invocation;
  Response response;
  javax.ws.rs.client.WebTarget older;
  javax.ws.rs.client.Invocation olderInvocation;

  @Step(async = true)
  void calls(Object in) {
    target.request().get(); // blocks
    target.request().get(String.class); // blocks
    target.path("a").queryParam("b", 1).request().get(new GenericType<List<String>>() {}); // blocks
    target.request().post(Entity.json("{}")); // blocks
    target.request().put(Entity.text("a"), String.class); // blocks
    target.request().delete(); // blocks
    target.request().head(); // blocks
    target.request().method("PATCH"); // blocks
    invocation.invoke(); // blocks
    invocation.invoke(String.class); // blocks
    target.request().buildGet().invoke(); // blocks
    client.target("http://localhost").request().get().getStatus(); // blocks
    older.request().get(String.class); // blocks
    olderInvocation.invoke(); // blocks

    target.request();
    target.request().header("a", "b");
    target.request().buildGet();
    target.request().async().get();
    target.request().rx().get(String.class);
    target.request().rx().post(Entity.json("{}")).thenApply(Response::getStatus);
    invocation.submit();
    invocation.property("a", "b");
    client.target("http://localhost").path("a");
    ClientBuilder.newBuilder().property("a", "b");
    response.getStatus();
    response.getHeaderString("a");
    response.close();
    older.request().rx().get();
  }
}
