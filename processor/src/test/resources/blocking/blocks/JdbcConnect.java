package demo;

import io.runnel.annotation.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;

class JdbcConnect {
  private final DataSource source;

  JdbcConnect(DataSource source) {
    this.source = source;
  }

  @Step
  CompletionStage<Connection> connect(String user) throws SQLException {
    Connection connection = source.getConnection(user, ""); // blocks: DataSource.getConnection
    return CompletableFuture.completedStage(connection);
  }
}
