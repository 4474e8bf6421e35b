package io.runnel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library without what converts its types leads to errors of ours, and to no other. */
class LibraryTooOldTest {

  @TempDir Path folder;

  private Disk disk() {
    return new Disk(folder)
        .with(
            "org/reactivestreams/Publisher.java",
            """
            package org.reactivestreams;
            public interface Publisher<T> {}
            """)
        .with(
            "io/smallrye/mutiny/Multi.java",
            """
            package io.smallrye.mutiny;
            public interface Multi<T> extends org.reactivestreams.Publisher<T> {}
            """)
        .with(
            "io/reactivex/rxjava3/core/Flowable.java",
            """
            package io.reactivex.rxjava3.core;
            public abstract class Flowable<T> implements org.reactivestreams.Publisher<T> {}
            """);
  }

  @Test
  void namesTheVersionThatAStepNeeds() {
    Disk disk =
        disk()
            .with(
                "demo/S.java",
                """
                package demo;
                import io.runnel.annotation.*;
                class S {
                  @Streaming org.reactivestreams.Publisher<String> a(String in) { return null; }
                  @Streaming io.smallrye.mutiny.Multi<String> b(String in) { return null; }
                  interface C {
                    @Chain("a") java.util.concurrent.Flow.Publisher<String> x(String in);
                  }
                }
                """);

    assertThat(disk.compile("-cp", Disk.ALL))
        .containsExactlyInAnyOrder(
            "demo/S.java:4: [RNL133] step S.a uses Publisher<String> of a version of its library"
                + " that generated code cannot convert: there is no"
                + " org.reactivestreams.FlowAdapters. Use org.reactivestreams:reactive-streams"
                + " 1.0.3 or newer.",
            "demo/S.java:5: [RNL133] step S.b uses Multi<String> of a version of its library that"
                + " generated code cannot convert: it is no Flow.Publisher. Use"
                + " io.smallrye.reactive:mutiny 2.0.0 or newer.");
  }

  @Test
  void namesTheVersionThatADeclaredChainNeeds() {
    Disk disk =
        disk()
            .with(
                "demo/S.java",
                """
                package demo;
                import io.runnel.annotation.*;
                class S {
                  @Streaming java.util.List<String> a(String in) { return null; }
                  interface C {
                    @Chain("a") io.reactivex.rxjava3.core.Flowable<String> x(String in);
                    @Chain("a") io.smallrye.mutiny.Multi<String> y(String in);
                  }
                }
                """);

    assertThat(disk.compile("-cp", Disk.ALL))
        .containsExactly(
            "demo/S.java:6: [RNL133] chain S.C.x uses Flowable<String> of a version of its library"
                + " that generated code cannot convert: there is no"
                + " org.reactivestreams.FlowAdapters. Use org.reactivestreams:reactive-streams"
                + " 1.0.3 or newer.",
            "demo/S.java:7: [RNL133] chain S.C.y uses Multi<String> of a version of its library"
                + " that generated code cannot convert: it is no Flow.Publisher. Use"
                + " io.smallrye.reactive:mutiny 2.0.0 or newer.");
  }
}
