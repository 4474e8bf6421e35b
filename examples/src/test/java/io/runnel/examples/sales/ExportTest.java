package io.runnel.examples.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rows as a stream. Also a program that reads a million of them, for which little memory does. */
@Timeout(60)
class ExportTest {

  private static final int MANY = 1_000_000;

  /** A table whose rows H2 makes as they are read; without LAZY it collects the result first. */
  private static JdbcDataSource database(String name) throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + name + ";LAZY_QUERY_EXECUTION=1;DB_CLOSE_DELAY=-1");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE VIEW sales AS SELECT x AS id, 'north' AS region, CAST(x / 4.00 AS DECIMAL(12, 2)) AS amount"
              + " FROM SYSTEM_RANGE(1, "
              + MANY
              + ")");
    }
    return database;
  }

  private static ExportChain export(JdbcDataSource database) {
    return new ExportChain(new SalesService(database));
  }

  @Test
  void rowsComeAsTheyAreRead() throws Exception {
    JdbcDataSource database = database("rows");
    try (Stream<String> lines = export(database).stream("north")) {
      assertThat(lines.limit(2)).containsExactly("1,north,0.25", "2,north,0.50");
    }
    try (Stream<String> lines = export(database).stream("south")) {
      assertThat(lines).isEmpty();
    }
    assertThat(open(database)).isEqualTo(1); // that which asks
  }

  @Test
  void whoLeavesEarlyFindsCursorAndConnectionClosed() throws Exception {
    JdbcDataSource database = database("early");
    Stream<String> lines = export(database).stream("north");
    Iterator<String> each = lines.iterator();
    assertThat(each.next()).isEqualTo("1,north,0.25");
    assertThat(open(database)).isEqualTo(2);

    lines.close(); // which returns when the step has cleaned up

    assertThat(open(database)).isEqualTo(1);
  }

  private static int open(JdbcDataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet sessions =
            statement.executeQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS")) {
      sessions.next();
      return sessions.getInt(1);
    }
  }

  /** All rows at once would take several times this heap. */
  @Test
  void aMillionRowsTakeNoMemory() throws Exception {
    Process reading =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ExportTest.class.getName())
            .redirectErrorStream(true)
            .start();
    try {
      String said = new String(reading.getInputStream().readAllBytes());
      assertThat(said).endsWith(MANY + " rows\n");
      assertThat(reading.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      reading.destroyForcibly();
    }
  }

  /** Reads all rows. */
  public static void main(String... args) throws SQLException {
    try (Stream<String> lines = export(database("million")).stream("north")) {
      System.out.print(lines.count() + " rows\n");
    }
  }
}
