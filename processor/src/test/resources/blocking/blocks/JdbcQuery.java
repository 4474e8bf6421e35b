package demo;

import io.runnel.annotation.Step;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

class JdbcQuery {
  @Step(async = true)
  String customer(PreparedStatement query) throws SQLException {
    ResultSet rows = query.executeQuery(); // blocks: PreparedStatement.executeQuery()
    boolean found = rows.next(); // blocks: ResultSet.next()
    return found ? rows.getString(1) : "nobody";
  }
}
