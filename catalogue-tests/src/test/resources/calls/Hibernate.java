package calls;

import io.runnel.annotation.Step;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.Query;
import org.hibernate.query.SelectionQuery;

class Hibernate {
  SessionFactory factory;
  Session session;
  StatelessSession stateless;
  Transaction transaction;
  Query<String> query;
  SelectionQuery<String> selection;
  MutationQuery mutation;

  @Step(async = true)
  void calls(Object in) {
    session.find(String.class, 1); // blocks
    session.get(String.class, 1); // blocks
    session.persist("a"); // blocks
    session.merge("a"); // blocks
    session.flush(); // blocks
    session.refresh("a"); // blocks
    session.byId(String.class).load(1); // blocks
    session.byId(String.class).loadOptional(1); // blocks
    session.bySimpleNaturalId(String.class).load("a"); // blocks
    session.createQuery("from A", String.class).list(); // blocks
    session.createSelectionQuery("from A", String.class).getSingleResult(); // blocks
    session.createMutationQuery("delete from A").executeUpdate(); // blocks
    session.getTransaction().commit(); // blocks
    session.doWork(connection -> {}); // blocks
    transaction.rollback(); // blocks
    query.getResultList(); // blocks
    query.uniqueResult(); // blocks
    selection.stream(); // blocks
    selection.scroll(); // blocks
    mutation.executeUpdate(); // blocks
    stateless.insert("a"); // blocks
    stateless.get(String.class, 1); // blocks
    factory.inTransaction(opened -> {}); // blocks
    factory.inSession(opened -> opened.flush()); // blocks
    org.hibernate.Hibernate.initialize("a"); // blocks

    session.getTransaction();
    session.createQuery("from A", String.class);
    session.byId(String.class);
    session.contains("a");
    session.detach("a");
    session.clear();
    session.isOpen();
    session.getReference(String.class, 1);
    session.getIdentifier("a");
    session.getCriteriaBuilder();
    query.setMaxResults(1);
    selection.setParameter("a", 1);
    mutation.setTimeout(1);
    transaction.getStatus();
    factory.openSession();
    factory.getStatistics();
    factory.inSession(opened -> opened.clear());
    org.hibernate.Hibernate.isInitialized("a");
  }
}
