package io.runnel.processor;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs a class's tests in a place whose letters and digits are not those of English: {@code I} is
 * not the capital of {@code i}, and a format writes other digits.
 */
public final class ForeignLocale implements BeforeAllCallback, AfterAllCallback {

  public static final Locale TURKISH_WITH_ARABIC_DIGITS = Locale.forLanguageTag("tr-u-nu-arab");

  private Locale before;

  @Override
  public void beforeAll(ExtensionContext context) {
    before = Locale.getDefault();
    Locale.setDefault(TURKISH_WITH_ARABIC_DIGITS);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Locale.setDefault(before);
  }
}
