package calls;

import io.runnel.annotation.Step;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

class Jdbi {
  org.jdbi.v3.core.Jdbi jdbi;
  Handle handle;
  Query query;
  Update update;
  PreparedBatch batch;
  ResultIterable<String> results;

  @Step(async = true)
  void calls(Object in) {
    jdbi.open(); // blocks
    jdbi.withHandle(opened -> 1); // blocks
    jdbi.useTransaction(opened -> {}); // blocks
    jdbi.inTransaction(opened -> 1); // blocks
    handle.execute("drop table a"); // blocks
    handle.begin(); // blocks
    handle.commit(); // blocks
    handle.createQuery("select 1").mapTo(Integer.class).one(); // blocks
    handle.createUpdate("delete from a").execute(); // blocks
    query.mapTo(String.class).list(); // blocks
    query.mapToMap().findFirst(); // blocks
    results.one(); // blocks
    results.stream(); // blocks
    results.forEach(each -> {}); // blocks
    for (String each : results) {} // blocks
    update.execute(); // blocks
    update.executeAndReturnGeneratedKeys(); // blocks
    batch.execute(); // blocks

    handle.createQuery("select 1");
    handle.createUpdate("delete from a");
    handle.isInTransaction();
    handle.getJdbi();
    query.bind("a", 1);
    query.mapTo(String.class);
    query.setFetchSize(1);
    update.bind("a", 1);
    batch.add();
    batch.size();
    results.map(String::strip);
    jdbi.getConfig();
    jdbi.onDemand(Object.class);
    org.jdbi.v3.core.Jdbi.create("jdbc:h2:mem:");
  }
}
