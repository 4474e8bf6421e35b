package calls;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioAsyncClient;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.runnel.annotation.Step;

class Minio {
  MinioClient client;
  MinioAsyncClient async;
  GetObjectArgs get;
  PutObjectArgs put;
  StatObjectArgs stat;
  ListObjectsArgs list;
  RemoveObjectArgs remove;
  BucketExistsArgs bucket;

  @Step(async = true)
  void calls(Object in) throws Exception {
    client.getObject(get); // blocks
    client.putObject(put); // blocks
    client.statObject(stat); // blocks
    client.removeObject(remove); // blocks
    client.bucketExists(bucket); // blocks
    client.listBuckets(); // blocks
    async.getObject(get).join(); // blocks

    client.listObjects(list);
    client.setTimeout(1, 1, 1);
    client.setAppInfo("a", "b");
    client.traceOff();
    MinioClient.builder().endpoint("http://localhost");
    async.getObject(get);
    async.bucketExists(bucket).thenApply(exists -> exists);
    async.putObject(put);
    get.bucket();
  }
}
