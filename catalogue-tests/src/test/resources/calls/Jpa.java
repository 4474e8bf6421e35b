package calls;

import io.runnel.annotation.Step;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Persistence;
import jakarta.persistence.Query;
import jakarta.persistence.StoredProcedureQuery;
import jakarta.persistence.TypedQuery;

class Jpa {
  EntityManagerFactory factory;
  EntityManager entityManager;
  EntityTransaction transaction;
  Query query;
  TypedQuery<String> typed;
  StoredProcedureQuery procedure;
  javax.persistence.EntityManager older;
  javax.persistence.TypedQuery<String> olderQuery;

  @Step(async = true)
  void calls(Object in) {
    entityManager.find(String.class, 1); // blocks
    entityManager.find(String.class, 1, LockModeType.PESSIMISTIC_READ); // blocks
    entityManager.persist("a"); // blocks
    entityManager.merge("a"); // blocks
    entityManager.flush(); // blocks
    entityManager.refresh("a"); // blocks
    entityManager.lock("a", LockModeType.PESSIMISTIC_WRITE); // blocks
    entityManager.createQuery("from A", String.class).getResultList(); // blocks
    entityManager.createNativeQuery("delete from a").executeUpdate(); // blocks
    entityManager.getTransaction().commit(); // blocks
    transaction.rollback(); // blocks
    query.getSingleResult(); // blocks
    query.executeUpdate(); // blocks
    typed.setMaxResults(1).getResultList(); // blocks
    typed.getResultStream().count(); // blocks
    typed.getSingleResultOrNull(); // blocks
    procedure.execute(); // blocks
    procedure.getResultList(); // blocks
    Persistence.createEntityManagerFactory("a"); // blocks
    factory.runInTransaction(manager -> {}); // blocks
    older.find(String.class, 1); // blocks
    olderQuery.getResultList(); // blocks

    entityManager.getTransaction();
    entityManager.getTransaction().isActive();
    entityManager.createQuery("from A");
    entityManager.getCriteriaBuilder();
    entityManager.getReference(String.class, 1);
    entityManager.contains("a");
    entityManager.detach("a");
    entityManager.clear();
    entityManager.isOpen();
    entityManager.unwrap(Object.class);
    typed.setParameter("a", 1);
    typed.setHint("a", 1);
    query.getMaxResults();
    factory.createEntityManager();
    factory.getMetamodel();
    older.getTransaction();
    olderQuery.setMaxResults(1);
  }
}
