package calls;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ValueOperations;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class SpringData {
  Customers customers;
  Orders orders;
  Items items;
  Events events;
  MongoTemplate mongo;
  StringRedisTemplate redis;
  ValueOperations<String, String> values;

  interface Customers extends CrudRepository<String, Long> {
    List<String> findByCity(String city);

    CompletableFuture<String> findLaterByCity(String city);
  }

  interface Orders extends JpaRepository<String, Long>, JpaSpecificationExecutor<String> {
    Optional<String> findFirstByCity(String city);
  }

  interface Items extends Repository<String, Long> {
    long countByCity(String city);
  }

  interface Events extends ReactiveCrudRepository<String, Long> {
    Flux<String> findByCity(String city);

    Mono<Long> countByCity(String city);
  }

  @Step(async = true)
  void calls(Object in) {
    customers.findById(1L); // blocks
    customers.save("a"); // blocks
    customers.findAll().iterator(); // blocks
    customers.deleteById(1L); // blocks
    customers.findByCity("Oslo"); // blocks
    orders.findFirstByCity("Oslo").isPresent(); // blocks
    orders.saveAndFlush("a"); // blocks
    orders.flush(); // blocks
    orders.count(); // blocks
    items.countByCity("Oslo"); // blocks
    mongo.findOne(new Query(), String.class); // blocks
    mongo.insert("a"); // blocks
    mongo.query(String.class).all(); // blocks
    mongo.query(String.class).first(); // blocks
    values.get("a"); // blocks
    values.set("a", "b"); // blocks
    redis.opsForValue().increment("a"); // blocks
    redis.opsForHash().entries("a"); // blocks
    redis.delete("a"); // blocks
    redis.hasKey("a"); // blocks
    redis.boundValueOps("a").get(); // blocks

    customers.findLaterByCity("Oslo");
    customers.hashCode();
    orders.getReferenceById(1L);
    events.findById(1L);
    events.findByCity("Oslo").collectList().toFuture();
    events.countByCity("Oslo").toFuture();
    events.save("a").subscribe();
    mongo.getCollectionName(String.class);
    mongo.getConverter();
    mongo.query(String.class);
    mongo.indexOps(String.class);
    redis.opsForValue();
    redis.opsForList();
    redis.boundHashOps("a");
    redis.getStringSerializer();
    redis.getConnectionFactory();
    values.getOperations();
  }
}
