package io.runnel.examples.sales;

import io.runnel.Emitter;
import io.runnel.RunContext;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Steps that ask a database. */
public final class SalesService {

  private static final int FETCHED_AT_ONCE = 500;
  private static final System.Logger LOG = System.getLogger(SalesService.class.getName());

  private final DataSource database;

  public SalesService(DataSource database) {
    this.database = database;
  }

  /**
   * Adds up what was sold. A JDBC call takes no notice of an interrupt; so a cancel, or a timeout
   * of the run, is handed on to the statement.
   */
  @Step
  public Total total(String region, RunContext run) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT SUM(amount) FROM sales WHERE region = ?")) {
      statement.setString(1, region);
      run.onCancel(() -> cancel(statement));
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        BigDecimal amount = rows.getBigDecimal(1);
        return new Total(region, amount == null ? BigDecimal.ZERO : amount);
      }
    }
  }

  /**
   * Hands on row by row, as long as somebody reads: nothing is kept, however long the table is.
   * When the reader goes, {@code emit} throws, and cursor, statement and connection are closed.
   */
  @Streaming
  public void rows(String region, RunContext run, Emitter<Sale> out) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT id, amount FROM sales WHERE region = ?")) {
      statement.setFetchSize(FETCHED_AT_ONCE); // else many a driver loads the whole result
      statement.setString(1, region);
      run.onCancel(() -> cancel(statement));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          out.emit(new Sale(rows.getLong(1), region, rows.getBigDecimal(2)));
        }
      }
    }
  }

  /** A line of a file of comma-separated values. */
  @Step(async = true)
  public static String csv(Sale sale) {
    return sale.id() + "," + sale.region() + "," + sale.amount().toPlainString();
  }

  /** The step may be over by then: what is registered stays so until the run ends. */
  private static void cancel(Statement statement) {
    try {
      if (!statement.isClosed()) {
        statement.cancel();
      }
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "A statement could not be cancelled; its query goes on", e);
    }
  }

  /** The line of a report. */
  @Step(async = true)
  public static String line(Total total) {
    return total.region() + ": " + total.amount().toPlainString();
  }
}
