package demo;

import io.runnel.annotation.Blocking;
import io.runnel.annotation.Step;

interface Ledger {
  @Blocking
  long balance(String account);
}

class MarkedBlocking {
  private final Ledger ledger;

  MarkedBlocking(Ledger ledger) {
    this.ledger = ledger;
  }

  @Step(async = true)
  Long balance(String account) {
    return ledger.balance(account); // blocks: Ledger.balance(String) is marked @Blocking
  }
}
