package calls;

import io.runnel.annotation.Step;
import java.io.IOException;
import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okhttp3.WebSocket;
import okio.Buffer;
import okio.BufferedSource;

class Okhttp {
  OkHttpClient client;
  Request request;
  Call call;
  Response response;
  ResponseBody body;
  WebSocket socket;
  Cache cache;
  Buffer buffer;
  BufferedSource source;
  RequestBody upload;

  @Step(async = true)
  void calls(Object in) throws IOException {
    call.execute(); // blocks
    client.newCall(request).execute(); // blocks
    client.newCall(request).execute().body().contentType(); // blocks
    body.string(); // blocks
    body.bytes(); // blocks
    body.byteString(); // blocks
    response.body().string(); // blocks
    response.peekBody(10); // blocks
    body.byteStream().read(); // blocks
    body.charStream().read(); // blocks
    body.source().readUtf8(); // blocks
    Dns.SYSTEM.lookup("localhost"); // blocks

    client.newCall(request);
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call failed, IOException failure) {}

              @Override
              public void onResponse(Call done, Response answer) throws IOException {
                answer.body().string();
              }
            });
    call.enqueue(null);
    call.cancel();
    call.request();
    call.clone();
    response.code();
    response.header("a");
    response.close();
    body.contentLength();
    body.source();
    socket.send("");
    client.newBuilder().build();
    new Request.Builder().url("http://localhost").build();
    HttpUrl.get("http://localhost");
    cache.hitCount();
    upload.contentType();
    buffer.writeUtf8("a").readUtf8();
    source.readUtf8();
  }
}
