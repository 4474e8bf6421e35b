package calls;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.mail.MailSender;
import org.springframework.messaging.PollableChannel;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

class Spring {
  RestTemplate rest;
  RestClient restClient;
  WebClient webClient;
  JdbcTemplate jdbc;
  NamedParameterJdbcTemplate named;
  JdbcClient jdbcClient;
  SimpleJdbcInsert insert;
  PlatformTransactionManager transactions;
  TransactionTemplate template;
  JmsTemplate jms;
  PollableChannel channel;
  MailSender mail;

  @Step(async = true)
  void calls(Object in) {
    rest.getForObject("/a", String.class); // blocks
    rest.getForEntity("/a", String.class).getBody(); // blocks
    rest.postForObject("/a", "b", String.class); // blocks
    rest.exchange("/a", null, null, String.class); // blocks
    rest.put("/a", "b"); // blocks
    rest.delete("/a"); // blocks
    restClient.get().uri("/a").retrieve().body(String.class); // blocks
    restClient.post().uri("/a").body("b").retrieve().toBodilessEntity(); // blocks
    restClient.get().uri("/a").exchange((request, response) -> response.getStatusCode()); // blocks
    webClient.get().uri("/a").retrieve().bodyToMono(String.class).block(); // blocks
    jdbc.queryForObject("select 1", Integer.class); // blocks
    jdbc.query("select 1", (row, number) -> row.getInt(1)); // blocks
    jdbc.update("delete from a where b = ?", 1); // blocks
    jdbc.execute("drop table a"); // blocks
    named.queryForList("select 1", Map.of()); // blocks
    jdbcClient.sql("select 1").query(Integer.class).single(); // blocks
    jdbcClient.sql("select 1").query().listOfRows(); // blocks
    jdbcClient.sql("delete from a").update(); // blocks
    insert.execute(Map.of("a", 1)); // blocks
    transactions.commit(null); // blocks
    template.execute(status -> "a"); // blocks
    jms.send(session -> session.createTextMessage()); // blocks
    jms.receiveAndConvert(); // blocks
    channel.receive(); // blocks
    mail.send(); // blocks

    rest.setUriTemplateHandler(null);
    rest.getMessageConverters();
    restClient.get().uri("/a").header("a", "b");
    restClient.get().uri("/a").retrieve();
    restClient.mutate().baseUrl("/a");
    RestClient.builder().baseUrl("/a").build();
    webClient.get().uri("/a").retrieve().bodyToMono(String.class).toFuture();
    webClient.get().uri("/a").exchangeToMono(response -> response.bodyToMono(String.class));
    jdbc.setFetchSize(10);
    jdbc.getDataSource();
    named.getJdbcOperations();
    named.getJdbcTemplate();
    jdbcClient.sql("select 1").param("a", 1);
    jdbcClient.sql("select 1").query(Integer.class);
    insert.withTableName("a");
    template.getTransactionManager();
    jms.setReceiveTimeout(10);
    jms.getDefaultDestinationName();
    List.of(rest);
  }
}
