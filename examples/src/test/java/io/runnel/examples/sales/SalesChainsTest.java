package io.runnel.examples.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunTimeoutException;
import io.runnel.Runnel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Queries of H2 that end, and some that would take days. Public for H2, which calls it. */
@Timeout(60)
public class SalesChainsTest {

  private static final AtomicReference<CountDownLatch> BEGUN = new AtomicReference<>();

  private final JdbcDataSource database = new JdbcDataSource();
  private Connection first;

  @BeforeEach
  void connect() throws SQLException {
    BEGUN.set(new CountDownLatch(1));
    database.setURL("jdbc:h2:mem:sales");
    first = database.getConnection(); // the database lasts as long as it
  }

  @AfterEach
  void disconnect() throws SQLException {
    first.close();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = first.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Runnel<String, String> report(JdbcDataSource database, Bridge bridge) {
    return new ReportChain(new SalesService(database), bridge);
  }

  @Test
  void whatWasSoldIsAddedUp() throws Exception {
    execute("CREATE TABLE sales (region VARCHAR(20), amount DECIMAL(12, 2))");
    execute("INSERT INTO sales VALUES ('north', 1.50), ('south', 7), ('north', 2.25)");
    Runnel<String, String> report = report(database, Bridge.shared());

    assertThat(report.invoke("north")).isEqualTo("north: 3.75");
    assertThat(report.batch(List.of("south", "west"))).containsExactly("south: 7.00", "west: 0");
    assertNothingIsLeft();
  }

  /** A table without end, nearly, that tells when its first row is read. */
  private void sellForDays() throws SQLException {
    execute("CREATE ALIAS region_of FOR '" + SalesChainsTest.class.getName() + ".regionOf'");
    execute(
        "CREATE VIEW sales AS SELECT region_of(x) AS region, x AS amount"
            + " FROM SYSTEM_RANGE(1, 1000000000000)");
  }

  /** Called by the database. */
  public static String regionOf(long row) {
    BEGUN.get().countDown();
    return row % 2 == 0 ? "north" : "south";
  }

  private void assertNothingIsLeft() throws SQLException {
    try (Statement statement = first.createStatement();
        ResultSet sessions =
            statement.executeQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS")) {
      sessions.next();
      assertThat(sessions.getInt(1)).as("connections that are open").isEqualTo(1);
    }
  }

  @Test
  void cancellingTheFutureCancelsTheStatement() throws Exception {
    sellForDays();
    Bridge bridge = Bridge.builder().build();
    CompletableFuture<String> result = report(database, bridge).invokeAsync("north");
    assertThat(BEGUN.get().await(30, TimeUnit.SECONDS)).isTrue();

    result.cancel(true);
    bridge.close(); // which returns when no step runs any more

    assertThat(result).isCancelled();
    assertNothingIsLeft();
  }

  @Test
  void aTimeoutCancelsTheStatement() throws Exception {
    sellForDays();
    RunConfig config = RunConfig.defaults().withTimeout(Duration.ofMillis(500));

    assertThatThrownBy(() -> report(database, Bridge.shared()).invoke("north", config))
        .isInstanceOf(RunTimeoutException.class);

    assertNothingIsLeft();
  }
}
