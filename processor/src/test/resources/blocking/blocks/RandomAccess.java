package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.io.RandomAccessFile;

class RandomAccess {
  @Step(async = true)
  Long third(RandomAccessFile file) throws IOException {
    file.readLong(); // blocks: RandomAccessFile.readLong()
    file.readLong(); // blocks: RandomAccessFile.readLong()
    return file.readLong(); // blocks: RandomAccessFile.readLong()
  }
}
