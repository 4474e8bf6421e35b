package io.runnel.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** HotSpot never compiles a method of more than 8000 bytes; no generated one is so long. */
class MethodSizeTest {

  private static final int LIMIT = 8_000;

  private static final JavaFileObject SERVICE =
      Sources.source(
          "demo/Service.java",
          """
          package demo;
          import io.runnel.annotation.Step;
          import java.util.concurrent.CompletionStage;
          public class Service {
            @Step public CompletionStage<String> later(String in) { return null; }
            @Step public String here(String in) { return in; }
          }
          """);

  @ParameterizedTest
  @CsvSource({"here, 64, true", "later, 64, true", "later, 65, false", "here, 300, false"})
  void staysBelowTheLimit(String step, int steps, boolean hasStateMachine) throws IOException {
    JavaFileObject chains =
        Sources.source(
            "demo/Chains.java",
            """
            package demo;
            import io.runnel.annotation.*;
            @Uses(Service.class)
            public interface Chains {
              @Chain({%s}) String run(String in);
            }
            """
                .formatted(String.join(", ", Collections.nCopies(steps, "\"" + step + "\""))));
    Compilation compilation =
        Compiler.javac().withProcessors(new RunnelProcessor()).compile(SERVICE, chains);
    assertThat(compilation).succeededWithoutWarnings();

    Map<String, Integer> sizes =
        sizes(
            compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, "demo/RunChain.class")
                .orElseThrow());

    assertThat(sizes).containsKeys("invoke", "step");
    assertThat(sizes.containsKey("goOn")).isEqualTo(hasStateMachine);
    assertThat(sizes).allSatisfy((method, size) -> assertThat(size).isLessThan(LIMIT));
  }

  private static Map<String, Integer> sizes(JavaFileObject file) throws IOException {
    Map<String, Integer> sizes = new HashMap<>();
    ClassWriter copy = new ClassWriter(0); // which counts the bytes
    try (InputStream bytes = file.openInputStream()) {
      new ClassReader(bytes)
          .accept(
              new ClassVisitor(Opcodes.ASM9, copy) {
                @Override
                public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] thrown) {
                  MethodVisitor code =
                      super.visitMethod(access, name, descriptor, signature, thrown);
                  return new MethodVisitor(Opcodes.ASM9, code) {
                    @Override
                    public void visitMaxs(int stack, int locals) {
                      Label end = new Label();
                      visitLabel(end);
                      sizes.merge(name, end.getOffset(), Math::max);
                      super.visitMaxs(stack, locals);
                    }
                  };
                }
              },
              0);
    }
    return sizes;
  }
}
