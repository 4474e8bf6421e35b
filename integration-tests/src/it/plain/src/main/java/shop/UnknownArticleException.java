package shop;

public class UnknownArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnknownArticleException(String article) {
    super("no price for " + article);
  }
}
