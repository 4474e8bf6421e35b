package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderChainsTest {

  private final OrderService service = new OrderService();
  private final OrderChains chains = new OrderChainsImpl(service);

  @Test
  void theInterfaceRunsItsChains() throws Exception {
    assertEquals(new BigDecimal("3.60"), chains.total("ann,pen,3"));
    assertEquals(new BigDecimal("29.80"), chains.totalLater("bob,book,2").join());
    assertEquals(List.of("ann", "bob"), List.copyOf(service.audit));
  }

  @Test
  void aDeclaredExceptionArrivesAsItIs() {
    assertThrows(UnknownArticleException.class, () -> chains.total("ann,gold,1"));
  }

  @Test
  void theChainRunsBatches() {
    List<Outcome<String, BigDecimal>> outcomes =
        new TotalChain(service)
            .batchOutcomes(
                List.of("a,pen,1", "b,gold,1", "c,book,1"),
                RunConfig.defaults().withMaxConcurrency(2));

    assertEquals(new BigDecimal("1.20"), outcomes.get(0).orElseThrow());
    Outcome.Failure<?, ?> failure = assertInstanceOf(Outcome.Failure.class, outcomes.get(1));
    assertInstanceOf(UnknownArticleException.class, failure.error());
    assertEquals(new BigDecimal("14.90"), outcomes.get(2).orElseThrow());
  }

  @Test
  void theStreamIsPulled() {
    try (Stream<Order> orders = chains.orders("a,pen,1\nb,book,2\n")) {
      assertEquals(List.of("a", "b"), orders.map(Order::customer).toList());
    }
  }

  @Test
  void stepsAreComposedByHandToo() {
    Runnel<List<String>, BigDecimal> priced =
        OrderServiceSteps.price(service).then(OrderServiceSteps.total(service));

    assertEquals(new BigDecimal("2.40"), priced.invoke(List.of("ann", "pen", "2")));
    assertEquals(
        "offload[note]", OrderServiceSteps.note(service).toString());
  }
}
