package calls;

import io.runnel.annotation.Step;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.async.AsyncSession;

class Neo4j {
  Driver driver;
  Session session;
  AsyncSession async;
  Transaction transaction;
  Result result;

  @Step(async = true)
  void calls(Object in) {
    session.run("RETURN 1"); // blocks
    session.run("RETURN 1").single(); // blocks blocks
    session.executeRead(opened -> 1); // blocks
    session.executeWrite(opened -> 1); // blocks
    session.beginTransaction(); // blocks
    transaction.run("RETURN 1"); // blocks
    transaction.commit(); // blocks
    transaction.rollback(); // blocks
    result.hasNext(); // blocks
    result.next(); // blocks
    result.list(); // blocks
    result.consume(); // blocks
    driver.verifyConnectivity(); // blocks
    driver.executableQuery("RETURN 1").execute(); // blocks

    driver.session();
    driver.session(AsyncSession.class);
    driver.executableQuery("RETURN 1");
    driver.verifyConnectivityAsync();
    driver.isEncrypted();
    async.runAsync("RETURN 1");
    async.executeReadAsync(opened -> opened.runAsync("RETURN 1"));
    async.closeAsync();
    session.lastBookmarks();
    session.isOpen();
    transaction.isOpen();
    result.keys();
  }
}
