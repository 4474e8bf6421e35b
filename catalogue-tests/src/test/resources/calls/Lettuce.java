package calls;

import io.lettuce.core.LettuceFutures;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.api.sync.RedisStringCommands;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.sync.RedisAdvancedClusterCommands;
import io.runnel.annotation.Step;
import java.util.concurrent.TimeUnit;

class Lettuce {
  RedisClient client;
  RedisClusterClient cluster;
  StatefulRedisConnection<String, String> connection;
  RedisCommands<String, String> sync;
  RedisStringCommands<String, String> strings;
  RedisAdvancedClusterCommands<String, String> advanced;
  RedisAsyncCommands<String, String> async;
  RedisReactiveCommands<String, String> reactive;
  RedisFuture<String> future;

  @Step(async = true)
  void calls(Object in) throws Exception {
    sync.get("a"); // blocks
    sync.set("a", "b"); // blocks
    sync.hgetall("a"); // blocks
    sync.ping(); // blocks
    sync.blpop(1, "a"); // blocks
    sync.publish("a", "b"); // blocks
    sync.exec(); // blocks
    connection.sync().incr("a"); // blocks
    strings.mget("a", "b"); // blocks
    advanced.get("a"); // blocks
    advanced.keys("*"); // blocks
    client.connect(); // blocks
    client.connectPubSub(); // blocks
    cluster.connect(); // blocks
    future.get(); // blocks
    future.await(1, TimeUnit.SECONDS); // blocks
    LettuceFutures.awaitOrCancel(future, 1, TimeUnit.SECONDS); // blocks
    async.get("a").get(); // blocks
    reactive.get("a").block(); // blocks

    async.get("a");
    async.get("a").thenApply(String::strip);
    async.set("a", "b");
    reactive.get("a");
    reactive.set("a", "b").toFuture();
    connection.sync();
    connection.async();
    connection.isOpen();
    sync.getStatefulConnection();
    advanced.getStatefulConnection();
    future.isDone();
    future.getError();
    client.connectAsync(null, (RedisURI) null);
    cluster.refreshPartitionsAsync();
    client.shutdownAsync();
  }
}
