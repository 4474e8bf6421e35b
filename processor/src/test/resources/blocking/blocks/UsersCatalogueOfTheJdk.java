// option: -Arunnel.blocking.catalogue=src/test/resources/blocking/users.txt
package demo;

import io.runnel.annotation.Step;
import java.util.Locale;

class UsersCatalogueOfTheJdk {
  @Step(async = true)
  String canonical(String text) {
    return lower(text); // blocks: lower; String.intern()
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).intern();
  }
}
