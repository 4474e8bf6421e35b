package calls;

import io.runnel.annotation.Step;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.file.PathUtils;

class CommonsIo {
  File file;
  Path path;
  URL url;
  InputStream stream;
  Process process;

  @Step(async = true)
  void calls(Object in) throws Exception {
    FileUtils.readFileToString(file, StandardCharsets.UTF_8); // blocks
    FileUtils.readFileToByteArray(file); // blocks
    FileUtils.readLines(file, StandardCharsets.UTF_8); // blocks
    FileUtils.writeStringToFile(file, "a", StandardCharsets.UTF_8); // blocks
    FileUtils.copyFile(file, file); // blocks
    FileUtils.moveFile(file, file); // blocks
    FileUtils.deleteDirectory(file); // blocks
    FileUtils.forceMkdir(file); // blocks
    FileUtils.listFiles(file, null, true); // blocks
    FileUtils.copyURLToFile(url, file); // blocks
    FileUtils.waitFor(file, 1); // blocks
    IOUtils.toString(url, StandardCharsets.UTF_8); // blocks
    IOUtils.toByteArray(url); // blocks
    PathUtils.deleteDirectory(path); // blocks
    PathUtils.copyFile(url, path); // blocks

    IOUtils.toString(stream, StandardCharsets.UTF_8);
    IOUtils.toByteArray(new ByteArrayInputStream(new byte[0]));
    IOUtils.closeQuietly(stream);
    IOUtils.toInputStream("a", StandardCharsets.UTF_8);
    FileUtils.byteCountToDisplaySize(1);
    FileUtils.getFile("a");
    FileUtils.getTempDirectory();
    FileUtils.toFile(url);
    FilenameUtils.getExtension("a.txt");
    PathUtils.getExtension(path);
    PathUtils.current();
  }
}
