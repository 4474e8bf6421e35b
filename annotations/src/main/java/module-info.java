/** The annotations that Runnel's processor reads. They leave no trace at run time. */
module io.runnel.annotations {
  requires static org.jspecify;

  exports io.runnel.annotation;
}
