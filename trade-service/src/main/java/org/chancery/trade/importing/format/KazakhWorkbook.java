package org.chancery.trade.importing.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.util.RecordFormatException;
import org.chancery.trade.source.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Foreign trade by country of the Kazakh bureau of statistics: an .xls in Russian, a sheet a year, states among the sums of
 * their groups. A workbook is read into memory whole, so that it may not be large.
 */
@ApplicationScoped
class KazakhWorkbook implements Layout {
    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final int LARGEST = 1 << 24;

    @Override
    public String name() {
        return "kazakh-workbook";
    }

    @Override
    public Origin origin() {
        return new Origin("Bureau of National Statistics", "Foreign trade by country", Extent.COMPLETE, "USD", 3);
    }

    @Override
    public boolean recognises(Head head) {
        return head.startsWith(OLE2);
    }

    @Override
    public void read(Content content, FlowSink sink) throws IOException {
        try (var in = new java.io.ByteArrayInputStream(bytes(content));
                var workbook = new HSSFWorkbook(in)) {
            var release = new KazakhRelease();
            var tables = 0;
            for (var sheet : workbook) {
                var table = KazakhTable.in(sheet);
                if (table == null) {
                    release.read(sheet);
                } else {
                    release.read(sheet);
                    table.tell(sink);
                    tables++;
                }
            }
            if (tables == 0) {
                throw unknown(null);
            }
            release.tell(sink);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile("The workbook is locked with a password.", locked);
        } catch (OldExcelFormatException old) {
            throw new UnreadableFile("The workbook is of a version of Excel before 1997.", old);
        } catch (RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw unknown(broken);
        }
    }

    private static byte[] bytes(Content content) throws IOException {
        try (var in = content.stream()) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableFile("A workbook of more than " + (LARGEST >> 20) + " MiB is not read.");
            }
            return bytes;
        }
    }

    private static UnreadableFile unknown(@Nullable RuntimeException cause) {
        var message =
                "The file is no workbook of the Kazakh bureau of statistics: no sheet has the columns Товарооборот,"
                        + " Экспорт and Импорт" + (cause == null ? "." : ", or it is damaged.");
        return cause == null ? new UnreadableFile(message) : new UnreadableFile(message, cause);
    }
}
