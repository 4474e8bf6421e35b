package calls;

import io.runnel.annotation.Step;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

class Mybatis {
  SqlSession session;
  SqlSessionFactory factory;

  @Step(async = true)
  void calls(Object in) {
    session.selectOne("a"); // blocks
    session.selectList("a", 1); // blocks
    session.selectMap("a", "b"); // blocks
    session.selectCursor("a"); // blocks
    session.select("a", handled -> {}); // blocks
    session.insert("a"); // blocks
    session.update("a", 1); // blocks
    session.delete("a"); // blocks
    session.commit(); // blocks
    session.rollback(true); // blocks
    session.flushStatements(); // blocks
    session.getConnection(); // blocks
    factory.openSession().selectOne("a"); // blocks

    session.getMapper(Object.class);
    session.getConfiguration();
    session.clearCache();
    session.close();
    factory.openSession();
    factory.getConfiguration();
  }
}
