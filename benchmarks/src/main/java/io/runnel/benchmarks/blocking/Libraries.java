package io.runnel.benchmarks.blocking;

import java.util.List;

/**
 * Well-known libraries in async style that compile without errors from the sources that they
 * publish.
 */
final class Libraries {

  static final List<Library> KNOWN =
      List.of(
          library("armeria", "com.linecorp.armeria:armeria:1.40.0")
              .needing(
                  "ch.qos.logback:logback-classic:1.5.12",
                  "com.github.ben-manes.caffeine:caffeine:2.9.3",
                  "com.google.guava:guava:33.4.0-jre",
                  "com.spotify:completable-futures:0.3.6",
                  "io.dropwizard.metrics:metrics-core:4.2.29",
                  "io.micrometer:micrometer-registry-prometheus-simpleclient:1.14.2",
                  "io.projectreactor.tools:blockhound:1.0.10.RELEASE",
                  "io.projectreactor:reactor-core:3.7.1",
                  "io.prometheus:simpleclient_common:0.16.0",
                  "it.unimi.dsi:fastutil:8.5.15",
                  "org.bouncycastle:bcpkix-jdk18on:1.79",
                  "org.jctools:jctools-core:4.0.5",
                  "org.reflections:reflections:0.9.11",
                  "org.scala-lang:scala-library:2.13.15",
                  "org.slf4j:slf4j-api:2.0.16"),
          library("async-http-client", "org.asynchttpclient:async-http-client:3.0.13")
              .needing(
                  "com.aayushatharva.brotli4j:brotli4j:1.18.0",
                  "io.netty:netty-transport-classes-epoll:4.2.17.Final",
                  "io.netty:netty-transport-classes-io_uring:4.2.17.Final",
                  "io.netty:netty-transport-classes-kqueue:4.2.17.Final"),
          library("asyncutil", "com.ibm.async:asyncutil:0.1.0"),
          library("aws-s3", "software.amazon.awssdk:s3:2.31.0")
              .needing(
                  "software.amazon.awssdk.crt:aws-crt:0.36.1",
                  "software.amazon.awssdk:aws-crt-client:2.31.0"),
          library("aws-sdk-core", "software.amazon.awssdk:sdk-core:2.31.0")
              // Also there below the folder of its package.
              .without("VersionInfo.java"),
          library("cassandra", "org.apache.cassandra:java-driver-core:4.19.3")
              .needing(
                  "com.esri.geometry:esri-geometry-api:1.2.1",
                  "com.github.spotbugs:spotbugs-annotations:3.1.12",
                  "com.github.stephenc.jcip:jcip-annotations:1.0-1",
                  "io.projectreactor.tools:blockhound:1.0.10.RELEASE",
                  "org.apache.tinkerpop:gremlin-core:3.5.6",
                  "org.apache.tinkerpop:tinkergraph-gremlin:3.5.6",
                  "org.graalvm.nativeimage:svm:20.0.0",
                  "org.lz4:lz4-java:1.8.0",
                  "org.reactivestreams:reactive-streams:1.0.3",
                  "org.xerial.snappy:snappy-java:1.1.10.5"),
          library("failsafe", "dev.failsafe:failsafe:3.3.2"),
          library("lettuce", "io.lettuce:lettuce-core:7.7.0.RELEASE")
              .needing(
                  "com.fasterxml.jackson.core:jackson-databind:2.18.2",
                  "com.google.code.findbugs:jsr305:3.0.2",
                  "io.micrometer:micrometer-core:1.14.2",
                  "io.netty:netty-codec-http:4.2.13.Final",
                  "io.netty:netty-transport-classes-epoll:4.2.13.Final",
                  "io.netty:netty-transport-classes-io_uring:4.2.13.Final",
                  "io.netty:netty-transport-classes-kqueue:4.2.13.Final",
                  "io.reactivex.rxjava2:rxjava:2.2.21",
                  "io.reactivex.rxjava3:rxjava:3.1.10",
                  "io.reactivex:rxjava-reactive-streams:1.2.1",
                  "io.reactivex:rxjava:1.3.8",
                  "io.zipkin.brave:brave:6.0.3",
                  "io.zipkin.zipkin2:zipkin:2.27.1",
                  "jakarta.enterprise:jakarta.enterprise.cdi-api:4.1.0",
                  "javax.enterprise:cdi-api:2.0.SP1",
                  "org.apache.commons:commons-pool2:2.12.0",
                  "org.jetbrains:annotations:24.0.1",
                  "org.latencyutils:LatencyUtils:2.0.3"),
          library("mutiny", "io.smallrye.reactive:mutiny:3.3.0"),
          library("vertx", "io.vertx:vertx-core:4.5.14")
              .needing(
                  "com.fasterxml.jackson.core:jackson-databind:2.16.1",
                  "io.netty.incubator:netty-incubator-transport-classes-io_uring:0.0.26.Final",
                  "io.netty:netty-codec-haproxy:4.1.118.Final",
                  "io.netty:netty-transport-classes-epoll:4.1.118.Final",
                  "io.netty:netty-transport-classes-kqueue:4.1.118.Final",
                  "io.vertx:vertx-codegen:4.5.14",
                  "io.vertx:vertx-docgen:0.9.4",
                  "log4j:log4j:1.2.17",
                  "org.apache.logging.log4j:log4j-api:2.17.1",
                  "org.slf4j:slf4j-api:1.7.36"));

  private Libraries() {}

  private static Library library(String name, String coordinates) {
    return new Library(name, coordinates, List.of(), List.of());
  }
}
