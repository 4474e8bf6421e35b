package demo;

import io.runnel.annotation.Step;

class HelperCallsMarkedBlocking {
  @Step(async = true)
  Boolean covers(Bank bank) {
    return rich(bank); // blocks: rich; Bank.balance(String)
  }

  private static boolean rich(Bank bank) {
    return bank.balance("mine") > 1_000_000;
  }
}

// file: demo/Bank.java
package demo;

import io.runnel.annotation.Blocking;

interface Bank {
  @Blocking
  long balance(String account);
}
