package zoo;

import java.util.concurrent.TimeUnit;

/**
 * Switches over enums, for which javac makes classes of its own, over strings and as expressions.
 */
final class Switches {

  private Switches() {}

  static String of(int number) {
    Records.Size size = number > 3 ? Records.Size.BIG : Records.Size.SMALL;
    String word =
        switch (size) {
          case SMALL -> "small";
          case BIG -> {
            String text = Inner.of(TimeUnit.values()[number % 7]);
            yield text + number;
          }
        };
    Object other = word;
    if (other instanceof String text && text.length() > 2) {
      return text
          + new Inner() {
            @Override
            String more(Records.Size any) {
              switch (any) {
                case BIG:
                  return super.more(any) + "!";
                default:
                  return "";
              }
            }
          }.more(size);
    }
    return word;
  }

  static class Inner {
    static String of(TimeUnit unit) {
      switch (unit) {
        case DAYS:
        case HOURS:
          return "long";
        default:
          return named(unit.name());
      }
    }

    private static String named(String name) {
      return switch (name) {
        case "SECONDS", "MINUTES" -> "middling";
        case "NANOSECONDS" -> "short";
        default -> name;
      };
    }

    String more(Records.Size any) {
      return switch (any) {
        case BIG -> "more";
        case SMALL -> "less";
      };
    }
  }
}
