package calls;

import io.runnel.annotation.Step;
import org.jooq.Batch;
import org.jooq.DAO;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

class Jooq {
  DSLContext context;
  Query query;
  ResultQuery<Record> result;
  Table<Record> table;
  UpdatableRecord<?> row;
  DAO<?, String, Long> dao;
  Batch batch;

  @Step(async = true)
  void calls(Object in) {
    query.execute(); // blocks
    result.fetch(); // blocks
    result.fetchOne(); // blocks
    result.fetchInto(String.class); // blocks
    result.fetchOptional(); // blocks
    result.stream(); // blocks
    for (Record each : result) {} // blocks
    context.selectFrom(table).fetch(); // blocks
    context.selectOne().fetchSingle(); // blocks
    context.selectFrom(table).where(DSL.trueCondition()).fetchAny(); // blocks
    context.deleteFrom(table).execute(); // blocks
    context.execute("drop table a"); // blocks
    context.fetchCount(table); // blocks
    context.fetchExists(table); // blocks
    context.transaction(configuration -> {}); // blocks
    context.transactionResult(configuration -> 1); // blocks
    row.store(); // blocks
    row.delete(); // blocks
    row.refresh(); // blocks
    dao.findById(1L); // blocks
    dao.insert("a"); // blocks
    batch.execute(); // blocks

    query.executeAsync();
    query.getSQL();
    result.fetchAsync();
    result.fetchAsync().thenApply(found -> found.size());
    result.fetchSize(10);
    result.maxRows(1);
    context.selectFrom(table);
    context.selectOne();
    context.insertInto(table);
    context.transactionAsync(configuration -> query.execute());
    context.fetchFromCSV("a,b");
    context.fetchAsync("select 1");
    context.configuration();
    context.dialect();
    row.changed();
    row.getTable();
    row.copy();
    dao.getTable();
    batch.executeAsync();
    batch.size();
    DSL.count();
  }
}
