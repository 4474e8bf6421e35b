package shop;

public class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  public RefusedException(String message) {
    super(message);
  }
}
