module forecast {
  requires static transitive io.runnel.annotations;
  requires transitive io.runnel.runtime;

  exports forecast;
}
