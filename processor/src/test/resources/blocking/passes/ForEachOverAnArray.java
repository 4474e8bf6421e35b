package demo;

import io.runnel.annotation.Step;

class ForEachOverAnArray {
  @Step(async = true)
  String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      for (char letter : word.toCharArray()) {
        initials.append(letter);
      }
    }
    return initials.toString();
  }
}
