package io.runnel.examples.desk;

import io.runnel.Bridge;
import io.runnel.examples.rag.Handbook;
import io.runnel.examples.rag.InMemoryIndex;
import io.runnel.examples.rag.Inbox;
import io.runnel.examples.rag.Model;
import io.runnel.examples.rag.RagService;
import io.runnel.examples.rag.SimulatedModel;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A desk on 1 June with two customers, whose parts can be replaced; it notes what it does. */
final class TestDesk implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  static final Customer ADA = new Customer("ada", "Ada", true);
  static final Customer BEN = new Customer("ben", "Ben", false);
  static final Order NEW = new Order("A-1", new BigDecimal("19.90"), TODAY.minusDays(30));
  static final Order OLD = new Order("A-2", new BigDecimal("5.00"), TODAY.minusDays(31));

  final Bridge bridge = Bridge.builder().build();
  final Queue<String> cases = new ConcurrentLinkedQueue<>();
  final Queue<Ticket> audited = new ConcurrentLinkedQueue<>();

  Model sorter = new SimulatedSorter(Duration.ZERO);
  Model model = new SimulatedModel(Duration.ZERO);
  Shop shop = new InMemoryShop(List.of(ADA, BEN), List.of(NEW, OLD));

  DeskService service() {
    Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new DeskService(sorter, shop, inbox(), (ticket, response) -> audited.add(ticket), clock);
  }

  RagService rag() {
    return new RagService(new InMemoryIndex(Handbook.DOCS), model, inbox());
  }

  HandleChain handle() {
    return new HandleChain(rag(), service(), bridge);
  }

  RefundChain refund() {
    return new RefundChain(service(), bridge);
  }

  private Inbox inbox() {
    return (question, reason) -> {
      cases.add(question + " " + reason);
      return "7";
    };
  }

  @Override
  public void close() {
    bridge.close();
  }
}
