/** What generated chains run on, and the API that their callers use. */
module io.runnel.runtime {
  requires static jdk.jfr; // only when somebody records
  requires static org.jspecify;

  exports io.runnel;
  exports io.runnel.support;
}
