package io.runnel.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two lookups at once, joined to one decision. */
class RefundTest {
  private final TestDesk desk = new TestDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void regularCustomersHaveMoreTime() {
    assertThat(desk.refund().batch(List.of(refund("ada", "A-2"), refund("ben", "A-2"))))
        .extracting(Response::text)
        .containsExactly(
            "We refund 5.00 for order A-2.", "Order A-2 could be returned until 2026-05-31.");
  }

  /** The customer arrives as an outcome: without a file everybody has the usual time. */
  @Test
  void missingFileCostsTheCourtesyNotTheRefund() {
    assertThat(desk.refund().batch(List.of(refund("eve", "A-1"), refund("eve", "A-2"))))
        .extracting(Response::text)
        .containsExactly(
            "We refund 19.90 for order A-1.", "Order A-2 could be returned until 2026-05-31.");
  }

  @ParameterizedTest
  @MethodSource("modes")
  void bothLookupsRunAtTheSameTime(BiFunction<RefundChain, Ticket.Refund, Response> mode) {
    desk.shop = new MeetingShop();
    assertThat(mode.apply(desk.refund(), refund("ada", "A-2")).text())
        .isEqualTo("We refund 5.00 for order A-2.");
  }

  static Stream<Named<BiFunction<RefundChain, Ticket.Refund, Response>>> modes() {
    return Stream.of(
        Named.of("invoke", RefundChain::invoke),
        Named.of("invokeAsync", (chain, ticket) -> chain.invokeAsync(ticket).join()),
        Named.of("batch", (chain, ticket) -> chain.batch(List.of(ticket)).get(0)));
  }

  private static Ticket.Refund refund(String customerId, String orderId) {
    return new Ticket.Refund(new Letter(customerId, "Money back!"), orderId);
  }

  /** Each lookup ends only when the other one has begun. */
  private static final class MeetingShop implements Shop {
    private final CompletableFuture<Order> order = new CompletableFuture<>();
    private final CountDownLatch ordering = new CountDownLatch(1);

    @Override
    public Customer customer(String id) {
      order.complete(TestDesk.OLD);
      try {
        ordering.await();
      } catch (InterruptedException interrupt) {
        throw new IllegalStateException(interrupt);
      }
      return TestDesk.ADA;
    }

    @Override
    public CompletionStage<Order> order(String id) {
      ordering.countDown();
      return order;
    }

    @Override
    public String invoice(String orderId) {
      throw new UnsupportedOperationException(orderId);
    }
  }
}
