package calls;

import io.runnel.annotation.Step;
import java.net.URI;
import org.apache.hc.client5.http.async.HttpAsyncClient;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.fluent.Response;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.http.client.HttpClient;
import org.apache.http.client.ResponseHandler;
import org.apache.http.client.fluent.Request;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.entity.StringEntity;
import org.apache.http.util.EntityUtils;

class ApacheHttp {
  HttpClient client4;
  org.apache.http.impl.client.CloseableHttpClient closeable4;
  org.apache.http.client.methods.HttpGet get4;
  org.apache.http.HttpHost host4;
  CloseableHttpResponse response4;
  ResponseHandler<String> handler4;
  org.apache.http.client.fluent.Response fluent4;
  org.apache.hc.client5.http.classic.HttpClient client5;
  CloseableHttpClient closeable5;
  HttpGet get5;
  HttpHost host5;
  HttpClientResponseHandler<String> handler5;
  ClassicHttpResponse response5;
  Response fluent5;
  HttpAsyncClient async;

  @Step(async = true)
  void calls(Object in) throws Exception {
    client4.execute(get4); // blocks
    client4.execute(host4, get4); // blocks
    client4.execute(get4, handler4); // blocks
    closeable4.execute(get4); // blocks
    closeable4.execute(get4).getStatusLine(); // blocks
    Request.Get("http://localhost").execute(); // blocks
    Request.Get("http://localhost").execute().returnContent(); // blocks blocks
    fluent4.returnContent(); // blocks
    fluent4.discardContent(); // blocks
    client5.execute(get5, handler5); // blocks
    client5.executeOpen(host5, get5, null); // blocks
    closeable5.execute(get5); // blocks
    closeable5.execute(get5, handler5); // blocks
    closeable5.execute(get5, answer -> answer.getCode()); // blocks
    fluent5.returnContent(); // blocks
    org.apache.hc.client5.http.fluent.Request.get("http://localhost").execute(); // blocks

    new org.apache.http.client.methods.HttpGet("http://localhost").abort();
    new HttpGet(URI.create("http://localhost")).setHeader("a", "b");
    HttpClients.custom().disableCookieManagement();
    Request.Get("http://localhost").addHeader("a", "b");
    org.apache.hc.client5.http.fluent.Request.get("http://localhost").addHeader("a", "b");
    async.execute(null, null, null, null, null);
    response4.getStatusLine();
    response4.getEntity().getContentLength();
    response5.getCode();
    response5.getHeaders();
    EntityUtils.toString(new StringEntity("in memory"));
    response4.close();
  }
}
