package shop;

import java.time.Instant;

public record Receipt(Price price, Instant paidAt) {}
