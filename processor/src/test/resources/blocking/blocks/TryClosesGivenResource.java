package demo;

import io.runnel.annotation.Step;
import java.sql.Connection;
import java.sql.SQLException;

class TryClosesGivenResource {
  @Step(async = true)
  String closed(Connection connection) throws SQLException {
    try (connection) { // blocks: Connection.close()
      return connection.getSchema();
    }
  }
}
