package demo;

import io.runnel.annotation.Step;

class ExplicitSuperConstructor {
  @Step(async = true)
  Account account(String owner) {
    return new SavingsAccount(); // blocks: new SavingsAccount; LockSupport.parkNanos(long)
  }
}

// file: demo/Account.java
package demo;

import java.util.concurrent.locks.LockSupport;

class Account {
  Account(long balance) {
    LockSupport.parkNanos(balance);
  }
}

// file: demo/SavingsAccount.java
package demo;

class SavingsAccount extends Account {
  SavingsAccount() {
    super(100);
  }
}
