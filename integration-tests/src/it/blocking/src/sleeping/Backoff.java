package demo;

final class Backoff {

  private Backoff() {}

  static String before(String city) {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return city;
  }
}
