package zoo;

/** Uses what warns from a class that nothing async reaches. */
class Zebra {
  Object warned() {
    return Generics.Older.value()
        + Generics.heap("a", "b").toString()
        + new Generics.Old().getValue();
  }
}
