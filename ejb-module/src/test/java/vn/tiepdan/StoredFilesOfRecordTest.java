package vn.tiepdan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.shared.DomainException;

/** No record is drowned in files, and a refused file leaves nothing. */
class StoredFilesOfRecordTest {

    private static final String FILE = """
            insert into attachment (id, version, code, owner_kind, owner_code, kind, size, sealed_label, sealed_content,
                attached_on, attached_by)
            select 1000 + n, 1, 'TL-' || n, 'petition', '%s', 'PDF', 1, '\\x01', '\\x01', '2024-06-18', 'vanphong'
              from generate_series(%d, %d) n""";

    @Test
    void a_record_takes_two_hundred_files_and_not_one_more() throws Exception {
        try (WholeHouse house = new WholeHouse()) {
            PetitionCode petition = house.as(
                    "vanphong",
                    PetitionIntake.class,
                    desk -> desk.takeIn(Told.letter(), Told.petition(PetitionKind.COMPLAINT)));
            String intakeCode = house.row(petition).intakeCode().value();
            PaperOwner owner = new PaperOwner("petition", intakeCode);
            house.database().keep(FILE.formatted(intakeCode, 1, 199));
            attach(house, owner, page());

            refused("document.attachment.too-many", () -> attach(house, owner, page()));

            assertThat(house.database()
                            .refusal(FILE.formatted(intakeCode, 201, 201))
                            .constraint())
                    .isEqualTo("attachment_room_ck");
            assertThat(house.database().read("select count(*) from attachment")).containsExactly("200");
        }
    }

    @Test
    void a_refused_file_leaves_nothing() throws Exception {
        try (WholeHouse house = new WholeHouse()) {
            PetitionCode petition = house.as(
                    "vanphong",
                    PetitionIntake.class,
                    desk -> desk.takeIn(Told.letter(), Told.petition(PetitionKind.COMPLAINT)));
            PaperOwner owner =
                    new PaperOwner("petition", house.row(petition).intakeCode().value());

            refused("document.attachment.empty", () -> attach(house, owner, new byte[0]));
            refused("document.attachment.type-refused", () -> attach(house, owner, "<svg/>".getBytes(US_ASCII)));
            refused("document.attachment.damaged", () -> attach(house, owner, "%PDF-1.7 x".getBytes(US_ASCII)));

            assertThat(house.database().read("select count(*) from attachment")).containsExactly("0");
        }
    }

    private static void attach(WholeHouse house, PaperOwner owner, byte[] content) {
        house.as("vanphong", FilingCabinet.class, cabinet -> cabinet.put(new AttachFile(owner, "don.pdf", content)));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static byte[] page() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
