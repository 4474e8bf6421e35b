package io.runnel.examples.desk;

import io.runnel.annotation.From;
import io.runnel.annotation.Step;
import io.runnel.examples.rag.Prompt;
import io.runnel.examples.rag.Reply;

/** The steps around a model that sorts: how it is asked, and how its reply is read. */
public final class Labels {
  private static final String INSTRUCTIONS =
      "What does the letter want? Reply `refund <order>`, `invoice <order>` or `chat`.";

  private Labels() {}

  @Step(async = true)
  public static Prompt instruct(Letter letter) {
    return new Prompt(INSTRUCTIONS, letter.text());
  }

  /** The ticket that a reply stands for; models may say anything, so it may be none. */
  @Step(async = true)
  public static Ticket read(Reply reply, @From Letter letter) {
    String[] words = reply.text().strip().split("\\s+");
    if (words.length == 2 && words[0].equals("refund")) {
      return new Ticket.Refund(letter, words[1]);
    }
    if (words.length == 2 && words[0].equals("invoice")) {
      return new Ticket.Invoice(letter, words[1]);
    }
    if (words.length == 1 && words[0].equals("chat")) {
      return new Ticket.Chat(letter);
    }
    throw new IllegalArgumentException("The model said: " + reply.text());
  }
}
