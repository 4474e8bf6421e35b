package io.runnel.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.runnel.Outcome;
import io.runnel.StepTrace;
import io.runnel.examples.rag.PendingModel;
import io.runnel.examples.rag.Reply;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of letter finds its way, in each mode, and none is lost when a model is down. */
class HandleTest {
  private static final Letter REFUND = new Letter("ben", "I want my money back for A-1!");
  private static final Letter INVOICE = new Letter("ada", "Please send the invoice of A-2 again.");
  private static final Letter CHAT = new Letter("ben", "Do your gift cards ever expire?");
  private static final Letter UNKNOWN = new Letter("ada", "I want my money back for A-9!");
  private static final String REFUNDED = "We refund 19.90 for order A-1.";
  private static final String INVOICED = "Here it is: https://shop.example/invoices/A-2";
  private static final String TOLD =
      "Gift cards never expire, cannot be exchanged for cash and can be used in parts."
          + " [gift-cards] (See: Gift cards)";
  private static final String ESCALATED = "A colleague will answer you, case 7.";

  private final TestDesk desk = new TestDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        arguments(REFUND, REFUNDED, new Ticket.Refund(REFUND, "A-1")),
        arguments(INVOICE, INVOICED, new Ticket.Invoice(INVOICE, "A-2")),
        arguments(CHAT, TOLD, new Ticket.Chat(CHAT)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachKindFindsItsWayAndIsAudited(Letter letter, String text, Ticket ticket) {
    HandleChain handle = desk.handle();
    Response response = Response.to(letter, text);
    assertThat(handle.invoke(letter)).isEqualTo(response);
    assertThat(handle.invokeAsync(letter).join()).isEqualTo(response);
    assertThat(handle.batch(List.of(letter, letter))).containsExactly(response, response);
    assertThat(desk.audited).containsExactly(ticket, ticket, ticket, ticket);
  }

  @Test
  void declaredTypesPickTheMode() {
    DeskChains chains = new DeskChainsImpl(desk.rag(), desk.service(), desk.bridge);
    assertThat(chains.handle(CHAT).toCompletableFuture().join().text()).isEqualTo(TOLD);
    assertThat(chains.classify(CHAT)).isEqualTo(new Ticket.Chat(CHAT));
    assertThat(chains.chat(new Ticket.Chat(CHAT)).text()).isEqualTo(TOLD);
    assertThat(chains.refund(new Ticket.Refund(REFUND, "A-1")).text()).isEqualTo(REFUNDED);
  }

  @Test
  void batchOfAllKindsKeepsTheirOrder() {
    assertThat(desk.handle().batch(List.of(CHAT, REFUND, INVOICE)))
        .extracting(Response::text)
        .containsExactly(TOLD, REFUNDED, INVOICED);
  }

  @Test
  void sorterThatIsDownLeavesLettersToPeople() {
    desk.sorter = prompt -> CompletableFuture.failedFuture(new IllegalStateException("no GPU"));
    HandleChain handle = desk.handle();
    assertThat(handle.invoke(REFUND)).isEqualTo(Response.to(REFUND, ESCALATED));
    assertThat(handle.invokeAsync(CHAT).join()).isEqualTo(Response.to(CHAT, ESCALATED));
    assertThat(desk.cases).containsExactly(REFUND.text() + " no GPU", CHAT.text() + " no GPU");
    assertThat(desk.audited)
        .containsExactly(
            new Ticket.Unsorted(REFUND, "no GPU"), new Ticket.Unsorted(CHAT, "no GPU"));
  }

  @Test
  void sorterThatBabblesLeavesLettersToPeople() {
    desk.sorter = prompt -> CompletableFuture.completedFuture(new Reply("Certainly! It is a"));
    assertThat(desk.handle().invoke(REFUND)).isEqualTo(Response.to(REFUND, ESCALATED));
    assertThat(desk.cases).containsExactly(REFUND.text() + " The model said: Certainly! It is a");
  }

  @Test
  void modelThatIsDownEscalatesQuestionsAlone() {
    desk.model = prompt -> CompletableFuture.failedFuture(new IllegalStateException("no GPU"));
    assertThat(desk.handle().batch(List.of(CHAT, REFUND)))
        .extracting(Response::text)
        .containsExactly(ESCALATED, REFUNDED);
    assertThat(desk.cases).containsExactly(CHAT.text() + " The model failed: no GPU");
  }

  @Test
  void orderThatNobodyKnowsFailsInItsSlot() {
    List<Outcome<Letter, Response>> outcomes =
        desk.handle().batchOutcomes(List.of(REFUND, UNKNOWN));
    assertThat(outcomes.get(0).orElseThrow().text()).isEqualTo(REFUNDED);
    assertThatThrownBy(outcomes.get(1)::orElseThrow)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("There is no A-9.")
        .satisfies(
            failure ->
                assertThat(StepTrace.of(failure))
                    .get()
                    .hasFieldOrPropertyWithValue("step", "order"));
    assertThat(desk.audited).containsExactly(new Ticket.Refund(REFUND, "A-1"));
  }

  /** Cancellation is no error that {@code sorted} could take for an outage. */
  @Test
  void cancelReachesTheSorter() throws Exception {
    PendingModel pending = new PendingModel();
    desk.sorter = pending;
    CompletableFuture<Response> run = desk.handle().invokeAsync(REFUND);
    pending.awaitAsked();
    assertThat(run.cancel(true)).isTrue();
    assertThatThrownBy(() -> pending.request().join()).isInstanceOf(CancellationException.class);
    desk.close();
    assertThat(desk.cases).isEmpty();
    assertThat(desk.audited).isEmpty();
  }

  /** From the desk's run through two chains of another package down to the model. */
  @Test
  void cancelReachesTheModelOfTheInnermostChain() throws Exception {
    PendingModel pending = new PendingModel();
    desk.model = pending;
    CompletableFuture<Response> run = desk.handle().invokeAsync(CHAT);
    pending.awaitAsked();
    assertThat(run.cancel(true)).isTrue();
    assertThatThrownBy(() -> pending.request().join()).isInstanceOf(CancellationException.class);
    desk.close();
    assertThat(desk.cases).isEmpty();
    assertThat(desk.audited).isEmpty();
  }
}
