package shop;

import java.math.BigDecimal;

public record Order(String customer, String article, int count, BigDecimal price) {

  public BigDecimal total() {
    return price.multiply(BigDecimal.valueOf(count));
  }
}
