package zoo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Records, enums with bodies and interfaces with private methods. */
final class Records {

  private Records() {}

  enum Size {
    SMALL,
    BIG {
      @Override
      int factor() {
        return 2;
      }
    };

    int factor() {
      return 1;
    }
  }

  interface Sized {
    int size();

    default boolean isEmpty() {
      return isZero(size());
    }

    private static boolean isZero(int size) {
      return size == 0;
    }
  }

  record Scale<T extends Comparable<T>>(List<T> all, int size) implements Sized {
    Scale {
      all = List.copyOf(all);
    }

    Scale(T one) {
      this(List.of(one), 1);
    }

    @Override
    public int size() {
      return isEmpty(all.iterator()) ? 0 : new Scale<>(all.get(0)).size + all.size();
    }

    private static boolean isEmpty(Iterator<?> all) {
      return !all.hasNext();
    }
  }

  record Cage(String text, Size size) {
    List<Character> letters() {
      record Letter(char value, int at) {}

      List<Character> letters = new ArrayList<>();
      for (int i = 0; i < text.length() / size.factor(); i++) {
        Letter letter = new Letter(text.charAt(i), i);
        letters.add(letter.at() % 2 == 0 ? letter.value() : Character.valueOf('-'));
      }
      return letters;
    }
  }
}
