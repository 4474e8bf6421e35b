package io.runnel.examples.desk;

import io.runnel.Outcome;
import io.runnel.annotation.From;
import io.runnel.annotation.Step;
import io.runnel.examples.rag.Inbox;
import io.runnel.examples.rag.Model;
import io.runnel.examples.rag.Prompt;
import io.runnel.examples.rag.Reply;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/** The steps of the desk; {@link DeskChains} puts them together. */
public class DeskService {
  private static final int DAYS = 30;
  private static final int DAYS_OF_REGULARS = 60;

  private final Model sorter;
  private final Shop shop;
  private final Inbox inbox;
  private final Audit audit;
  private final Clock clock;

  public DeskService(Model sorter, Shop shop, Inbox inbox, Audit audit, Clock clock) {
    this.sorter = Objects.requireNonNull(sorter, "sorter");
    this.shop = Objects.requireNonNull(shop, "shop");
    this.inbox = Objects.requireNonNull(inbox, "inbox");
    this.audit = Objects.requireNonNull(audit, "audit");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /** Cancelling the run gives the request up. */
  @Step
  public CompletionStage<Reply> sort(Prompt prompt) {
    return sorter.complete(prompt);
  }

  /** Takes the error of {@code classify} as a value: the letter is unsorted then, and not lost. */
  @Step(async = true)
  public Ticket sorted(Outcome<Letter, Ticket> classified) {
    return classified instanceof Outcome.Failure<Letter, Ticket> failure
        ? new Ticket.Unsorted(failure.input(), failure.error().getMessage())
        : classified.orElseThrow();
  }

  @Step
  public Customer customer(Ticket ticket) {
    return shop.customer(ticket.letter().customerId());
  }

  @Step
  public CompletionStage<Order> order(Ticket.AboutOrder ticket) {
    return shop.order(ticket.orderId());
  }

  /** Joins both lookups. Without the customer's file the customer is none of the regular ones. */
  @Step(async = true)
  public Response decide(
      Outcome<Ticket, Customer> customer, Order order, @From Ticket.Refund ticket) {
    boolean isRegular =
        customer instanceof Outcome.Success<Ticket, Customer> known && known.output().isRegular();
    LocalDate end = order.delivered().plusDays(isRegular ? DAYS_OF_REGULARS : DAYS);
    String decision =
        LocalDate.now(clock).isAfter(end)
            ? "Order " + order.id() + " could be returned until " + end + "."
            : "We refund " + order.total() + " for order " + order.id() + ".";
    return Response.to(ticket.letter(), decision);
  }

  @Step
  public Response invoice(Ticket.Invoice ticket) {
    return Response.to(ticket.letter(), "Here it is: " + shop.invoice(ticket.orderId()));
  }

  @Step(async = true)
  public String question(Ticket.Chat ticket) {
    return ticket.letter().text();
  }

  @Step(async = true)
  public Response respond(String text, @From Ticket.Chat ticket) {
    return Response.to(ticket.letter(), text);
  }

  @Step
  public Response person(Ticket.Unsorted ticket) {
    String number = inbox.add(ticket.letter().text(), ticket.reason());
    return Response.to(ticket.letter(), "A colleague will answer you, case " + number + ".");
  }

  /** A tap: it returns nothing, and its input goes on. */
  @Step
  public void audit(Response response, @From("sorted") Ticket ticket) {
    audit.record(ticket, response);
  }
}
