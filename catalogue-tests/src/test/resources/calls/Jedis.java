package calls;

import io.runnel.annotation.Step;
import redis.clients.jedis.JedisPool;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.Pipeline;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.Response;
import redis.clients.jedis.Transaction;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.commands.JedisCommands;

class Jedis {
  redis.clients.jedis.Jedis jedis;
  UnifiedJedis unified;
  RedisClient client;
  JedisCommands commands;
  JedisPool pool;
  Pipeline pipeline;
  Transaction transaction;
  Response<String> response;
  JedisPubSub listener;

  @Step(async = true)
  void calls(Object in) {
    jedis.get("a"); // blocks
    jedis.set("a", "b"); // blocks
    jedis.hgetAll("a"); // blocks
    jedis.ping(); // blocks
    jedis.publish("a", "b"); // blocks
    jedis.subscribe(listener, "a"); // blocks
    jedis.blpop(0, "a"); // blocks
    jedis.connect(); // blocks
    unified.get("a"); // blocks
    unified.del("a"); // blocks
    unified.publish("a", "b"); // blocks
    client.incr("a"); // blocks
    client.jsonGet("a"); // blocks
    client.ftSearch("a", "b"); // blocks
    commands.expire("a", 1); // blocks
    pool.getResource(); // blocks
    pipeline.sync(); // blocks
    pipeline.syncAndReturnAll(); // blocks
    transaction.exec(); // blocks

    pipeline.get("a");
    pipeline.set("a", "b");
    pipeline.hset("a", "b", "c");
    transaction.get("a");
    transaction.incr("a");
    response.get();
    jedis.pipelined();
    jedis.isConnected();
    jedis.getDB();
    unified.pipelined();
    client.getPool();
    pool.getNumActive();
    RedisClient.builder();
    jedis.toString();
  }
}
