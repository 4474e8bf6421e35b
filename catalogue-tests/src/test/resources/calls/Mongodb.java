package calls;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import io.runnel.annotation.Step;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;

class Mongodb {
  MongoClient client;
  MongoDatabase database;
  MongoCollection<Document> collection;
  FindIterable<Document> found;
  AggregateIterable<Document> aggregated;
  MongoCursor<Document> cursor;
  ClientSession session;
  GridFSBucket bucket;
  Document document;

  @Step(async = true)
  void calls(Object in) {
    collection.insertOne(document); // blocks
    collection.insertMany(List.of(document)); // blocks
    collection.find(document).first(); // blocks
    collection.find().into(new ArrayList<>()); // blocks
    for (Document each : collection.find()) {} // blocks
    collection.countDocuments(); // blocks
    collection.updateOne(document, document); // blocks
    collection.deleteMany(document); // blocks
    collection.findOneAndUpdate(document, document); // blocks
    collection.createIndex(document); // blocks
    collection.drop(); // blocks
    found.iterator(); // blocks
    found.cursor(); // blocks
    aggregated.first(); // blocks
    aggregated.toCollection(); // blocks
    cursor.hasNext(); // blocks
    cursor.next(); // blocks
    database.runCommand(document); // blocks
    session.commitTransaction(); // blocks
    bucket.delete(new ObjectId()); // blocks

    collection.find(document);
    collection.find().limit(1);
    collection.aggregate(List.of(document));
    collection.getNamespace();
    collection.withDocumentClass(Document.class);
    found.sort(document);
    found.batchSize(1);
    aggregated.allowDiskUse(true);
    database.getCollection("a");
    database.listCollections();
    database.getName();
    client.getDatabase("a");
    client.listDatabases();
    client.getClusterDescription();
    session.startTransaction();
    session.hasActiveTransaction();
    bucket.find();
    bucket.getBucketName();
    MongoClients.create();
  }
}
