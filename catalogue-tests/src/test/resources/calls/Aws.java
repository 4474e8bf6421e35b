package calls;

import io.runnel.annotation.Step;
import java.nio.file.Path;
import java.util.Map;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.paginators.ListObjectsV2Iterable;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.SqsClient;

class Aws {
  S3Client s3;
  S3AsyncClient s3Async;
  SqsClient sqs;
  SqsAsyncClient sqsAsync;
  DynamoDbClient dynamo;
  DynamoDbStreamsClient streams;
  BedrockRuntimeClient bedrock;
  DynamoDbTable<String> table;
  DynamoDbAsyncTable<String> asyncTable;
  GetObjectRequest get;
  PutObjectRequest put;
  ListObjectsV2Iterable pages;

  @Step(async = true)
  void calls(Object in) throws Exception {
    s3.getObject(get); // blocks
    s3.getObject(get, Path.of("a")); // blocks
    s3.getObjectAsBytes(get).asByteArray(); // blocks
    s3.putObject(put, RequestBody.fromString("a")); // blocks
    s3.listBuckets(); // blocks
    s3.headObject(asked -> asked.bucket("a").key("b")); // blocks
    s3.waiter().waitUntilBucketExists(asked -> asked.bucket("a")); // blocks
    sqs.sendMessage(sent -> sent.messageBody("a")); // blocks
    sqs.receiveMessage(asked -> asked.queueUrl("a")).messages(); // blocks
    dynamo.getItem(asked -> asked.tableName("a")); // blocks
    dynamo.putItem(asked -> asked.tableName("a").item(Map.of())); // blocks
    streams.listStreams(); // blocks
    bedrock.invokeModel(asked -> asked.modelId("a")); // blocks
    bedrock.converse(asked -> asked.modelId("a")); // blocks
    table.getItem("a"); // blocks
    table.putItem("a"); // blocks
    pages.iterator(); // blocks
    pages.stream(); // blocks
    for (Object page : s3.listObjectsV2Paginator(asked -> asked.bucket("a"))) {} // blocks
    s3Async.listBuckets().join(); // blocks

    S3Client.builder().build();
    S3Client.create();
    s3.utilities();
    s3.waiter();
    s3.serviceName();
    s3.serviceClientConfiguration();
    s3.listObjectsV2Paginator(asked -> asked.bucket("a"));
    s3Async.getObject(get, AsyncResponseTransformer.toBytes());
    s3Async.listBuckets();
    s3Async.listObjectsV2Paginator(asked -> asked.bucket("a"));
    s3Async.waiter().waitUntilBucketExists(asked -> asked.bucket("a"));
    S3AsyncClient.crtBuilder();
    sqsAsync.receiveMessage(asked -> asked.queueUrl("a"));
    sqsAsync.batchManager();
    dynamo.waiter();
    asyncTable.getItem("a");
    table.tableName();
    get.bucket();
    pages.contents();
  }
}
