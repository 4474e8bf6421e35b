package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps and chains of libraries, which come as class files and in modules. */
class LibraryTest {

  private static final String CHAIN =
      """
      package m;
      import io.runnel.annotation.*;
      @Uses(l.api.S.class)
      public interface C {
        @Chain({"a", "b"})
        String x(String in);
      }
      """;

  @TempDir Path folder;

  private Disk library;
  private Disk user;

  @BeforeEach
  void setUp() {
    library = new Disk(folder.resolve("l"));
    user = new Disk(folder.resolve("m"));
  }

  @Test
  void showsMistakesOfAClassFileWhereItIsMentioned() {
    library
        .with(
            "l/api/S.java",
            """
            package l.api;
            import io.runnel.annotation.*;
            public class S {
              @Step public String a(String in) { return in; }
              @Step public String b() { return ""; }
            }
            """)
        .compile("-cp", Disk.ALL, "-proc:none");
    user.with("m/C.java", CHAIN);

    assertThat(user.compile("-cp", Disk.ALL + File.pathSeparator + library.output()))
        .singleElement()
        .asString()
        .startsWith("m/C.java:5: [RNL103] step S.b takes no input")
        .endsWith(" (from a class file)");
  }

  @Test
  void namesThePackageThatIsNotExported() {
    compileLibrary();
    user.with("module-info.java", userModule()).with("m/C.java", CHAIN);

    assertThat(user.compile("-p", Disk.ALL + File.pathSeparator + library.output()))
        .hasSize(2)
        .allMatch(told -> told.startsWith("m/C.java:5: [RNL102] step S."))
        .allMatch(told -> told.contains(": package l.hid of module l is not exported. Export it"));
  }

  @Test
  void believesTheOptionThatExportsThePackage() {
    compileLibrary();
    user.with("module-info.java", userModule()).with("m/C.java", CHAIN);
    String path = Disk.ALL + File.pathSeparator + library.output();

    assertThat(user.compile("-p", path, "--add-exports", "l/l.hid=m")).isEmpty();
  }

  @Test
  void writesNoImplementationThatTakesAServiceOfAHiddenPackage() {
    compileLibrary();
    user.with("module-info.java", userModule())
        .with(
            "m/D.java",
            """
            package m;
            import io.runnel.annotation.*;
            public interface D extends l.api.Base {
              @Step default String c(String in) { return in; }
              @Chain("c") String y(String in);
            }
            """);

    assertThat(user.compile("-p", Disk.ALL + File.pathSeparator + library.output()))
        .singleElement()
        .asString()
        .startsWith(
            "m/D.java:3: [RNL131] no DImpl is generated: package l.hid of module l is not"
                + " exported.");
  }

  private void compileLibrary() {
    assertThat(
            library
                .with("module-info.java", module("l") + " exports l.api; }")
                .with("l/hid/V.java", "package l.hid; public class V {}")
                .with(
                    "l/hid/H.java",
                    """
                    package l.hid;
                    import io.runnel.annotation.*;
                    public class H {
                      @Step public String h(String in) { return in; }
                    }
                    """)
                .with(
                    "l/api/Base.java",
                    """
                    package l.api;
                    import io.runnel.annotation.*;
                    @Uses(l.hid.H.class)
                    public interface Base {
                      @Chain("h") String h(String in);
                    }
                    """)
                .with(
                    "l/api/S.java",
                    """
                    package l.api;
                    import io.runnel.annotation.*;
                    public class S {
                      @Step public l.hid.V a(String in) { return new l.hid.V(); }
                      @Step public String b(l.hid.V in) { return ""; }
                    }
                    """)
                .compile("-p", Disk.ALL))
        .isEmpty();
  }

  private static String userModule() {
    return module("m") + " requires l; }";
  }

  private static String module(String name) {
    return "module "
        + name
        + " { requires io.runnel.runtime; requires static io.runnel.annotations;";
  }
}
