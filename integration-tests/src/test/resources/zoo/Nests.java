package zoo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;

/** Inner, local and anonymous classes, some of one name, which see each other's private members. */
class Nests {

  private static int made;

  private final String name;
  private final Object inField =
      new Object() {
        private final Object deeper =
            new Object() {
              @Override
              public String toString() {
                return name + "/" + made;
              }
            };

        @Override
        public String toString() {
          return deeper.toString();
        }
      };

  {
    class Counter {
      void count() {
        made++;
      }
    }
    new Counter().count();
  }

  Nests(String name) {
    this.name = name;
  }

  List<String> fill(List<String> eggs) {
    class Counter implements Iterable<String> {
      private int seen;

      @Override
      public Iterator<String> iterator() {
        Iterator<String> all = eggs.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext();
          }

          @Override
          public String next() {
            seen++;
            return all.next();
          }
        };
      }
    }
    Counter counter = new Counter();
    List<String> filled = new ArrayList<>();
    for (String egg : counter) {
      Nest nest = this.new Nest(egg);
      filled.add(nest.text + counter.seen + nest.new Twig().whole() + inField);
    }
    try (Closing closing = new Closing(filled)) {
      assert !filled.isEmpty() : closing;
      synchronized (filled) {
        filled.add(Closing.class.getSimpleName());
      }
    }
    return filled;
  }

  static Flow.Publisher<Character> publisher(List<Character> letters) {
    return subscriber ->
        subscriber.onSubscribe(
            new Flow.Subscription() {
              private int at;

              @Override
              public void request(long n) {
                for (long left = n; left > 0 && at < letters.size(); left--) {
                  subscriber.onNext(letters.get(at++));
                }
                if (at == letters.size()) {
                  subscriber.onComplete();
                }
              }

              @Override
              public void cancel() {
                at = letters.size();
              }
            });
  }

  private class Nest {
    private final String text;

    private Nest(String text) {
      this.text = text + name;
    }

    private class Twig {
      private String whole() {
        return Nests.this.name + Nest.this.text;
      }
    }
  }

  private record Closing(List<String> all) implements AutoCloseable {
    @Override
    public void close() {
      all.add("closed");
    }
  }
}
