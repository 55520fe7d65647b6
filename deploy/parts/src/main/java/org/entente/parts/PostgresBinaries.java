package org.entente.parts;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs of the Maven artifact, unpacked once per machine. */
final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}. */
    static Path folder() {
        return Cache.folder("postgresql-" + size(), PostgresBinaries::unpack);
    }

    /** Tells one release from another as well as its version would, which the archive does not carry. */
    private static long size() {
        try {
            return PostgresBinaries.class.getResource(ARCHIVE).openConnection().getContentLengthLong();
        } catch (IOException | NullPointerException e) {
            throw new IllegalStateException("PostgreSQL for this machine is not on the class path: " + ARCHIVE, e);
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream stream = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (stream == null) {
                throw new FileNotFoundException(ARCHIVE);
            }
            TarArchiveInputStream archive =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(stream)));
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                write(archive, entry, folder.resolve(entry.getName()));
            }
        }
    }

    private static void write(InputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, target);
        boolean executable = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
