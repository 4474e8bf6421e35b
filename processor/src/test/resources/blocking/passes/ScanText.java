package demo;

import io.runnel.annotation.Step;
import java.util.Scanner;

class ScanText {
  @Step(async = true)
  Integer number(String text) {
    try (Scanner scanner = new Scanner(text)) {
      return scanner.nextInt();
    }
  }
}
