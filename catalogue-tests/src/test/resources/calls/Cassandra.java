package calls;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.AsyncResultSet;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import io.runnel.annotation.Step;

class Cassandra {
  CqlSession session;
  PreparedStatement prepared;
  ResultSet results;
  AsyncResultSet page;
  SimpleStatement statement;

  @Step(async = true)
  void calls(Object in) {
    session.execute("select 1"); // blocks
    session.execute(statement); // blocks
    session.execute("select ?", 1).one(); // blocks
    session.prepare("select 1"); // blocks
    session.prepare(statement).bind(); // blocks
    session.refreshSchema(); // blocks
    session.checkSchemaAgreement(); // blocks
    results.all(); // blocks
    CqlSession.builder().build(); // blocks
    session.executeAsync("select 1").toCompletableFuture().join(); // blocks

    session.executeAsync("select 1");
    session.executeAsync(statement).thenApply(AsyncResultSet::one);
    session.prepareAsync("select 1");
    session.checkSchemaAgreementAsync();
    session.getMetadata();
    session.getName();
    session.closeAsync();
    CqlSession.builder().buildAsync();
    CqlSession.builder().withKeyspace("a");
    prepared.bind();
    results.getAvailableWithoutFetching();
    results.wasApplied();
    page.currentPage();
    page.fetchNextPage();
    SimpleStatement.newInstance("select 1");
  }
}
