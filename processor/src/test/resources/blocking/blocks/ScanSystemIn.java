package demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runnel.annotation.Step;
import java.util.Scanner;

class ScanSystemIn {
  private final Scanner input = new Scanner(System.in, UTF_8);

  @Step(async = true)
  String answer(String ignored) {
    return input.nextLine(); // blocks: Scanner.nextLine()
  }
}
