package shop;

public enum Kind {
  LETTER,
  PARCEL,
  PALLET
}
