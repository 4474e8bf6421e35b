package demo;

import io.runnel.annotation.Step;
import java.sql.ResultSet;
import java.sql.SQLException;

class LoopCondition {
  @Step(async = true)
  Integer rows(ResultSet rows) throws SQLException {
    int count = 0;
    do {
      count++;
    } while (rows.next()); // blocks: ResultSet.next()
    return count;
  }
}
