package vn.tiepdan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.DomainException;

/** Who may read a file again, as a real database keeps it. */
class FilingCabinetTest {

    private static final OfficerCode DESK_OFFICER = new OfficerCode("motcua");
    private static final OfficerCode POLICE = new OfficerCode("congan");
    private static final String TELLING = "Đơn của bà Hường 0912345678.jpg";

    private static PapersDatabase database;
    private static int owners;

    @BeforeAll
    static void start() throws Exception {
        database = new PapersDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void the_file_of_a_sealed_record_is_read_again_by_who_attached_it_only() {
        PaperOwner owner = owner();
        AttachmentCode code = attached(owner, true);
        AttachmentRow seen = listed(owner, POLICE, true);
        assertThat(seen.readable()).isFalse();
        assertThat(seen.kind()).isEqualTo(FileKind.JPEG);
        assertThat(seen.attachedOn()).isEqualTo(LocalDate.of(2024, 6, 18));
        assertThat(listed(owner, DESK_OFFICER, true).readable()).isTrue();
        assertThat(taken(code, DESK_OFFICER, true).content()).isNotEmpty();
        assertThatThrownBy(() -> taken(code, POLICE, true))
                .isInstanceOf(DomainException.class)
                .extracting(refusal -> ((DomainException) refusal).code())
                .isEqualTo("document.attachment.under-seal");
    }

    @Test
    void no_list_and_no_download_tells_its_name() {
        PaperOwner owner = owner();
        AttachmentCode code = attached(owner, true);
        for (OfficerCode reader : List.of(DESK_OFFICER, POLICE)) {
            assertThat(listed(owner, reader, true).name()).isNull();
            assertThat(listed(owner, reader, true).sha256()).isNull();
            assertThat(listed(owner, reader, true).ordinal()).isEqualTo(1);
        }
        assertThat(taken(code, DESK_OFFICER, true).name()).isEqualTo("tai-lieu.jpg");
    }

    @Test
    void it_tells_nothing_of_where_it_was_made() {
        AttachmentCode code = attached(owner(), true);
        assertThat(taken(code, DESK_OFFICER, true).content()).hasSizeLessThan(TracesTest.photograph(1).length);
    }

    @Test
    void when_the_record_turns_out_an_open_one_everybody_who_sees_it_reads_its_files() {
        PaperOwner owner = owner();
        AttachmentCode code = attached(owner, true);
        AttachmentRow seen = listed(owner, POLICE, false);
        assertThat(seen.readable()).isTrue();
        assertThat(seen.name()).isEqualTo(TELLING);
        assertThat(taken(code, POLICE, false).name()).isEqualTo(TELLING);
    }

    @Test
    void the_file_of_an_open_record_is_kept_as_it_came() {
        AttachmentCode code = attached(owner(), false);
        assertThat(taken(code, POLICE, false).content()).isEqualTo(TracesTest.photograph(1));
    }

    private static PaperOwner owner() {
        return new PaperOwner("petition", "T-" + ++owners);
    }

    private static AttachmentCode attached(PaperOwner owner, boolean underSeal) {
        return database.inTransaction(em ->
                cabinet(em, DESK_OFFICER, underSeal).put(new AttachFile(owner, TELLING, TracesTest.photograph(1))));
    }

    private static AttachmentRow listed(PaperOwner owner, OfficerCode reader, boolean underSeal) {
        return database.inTransaction(
                em -> cabinet(em, reader, underSeal).of(owner).get(0));
    }

    private static AttachedFile taken(AttachmentCode code, OfficerCode reader, boolean underSeal) {
        return database.inTransaction(em -> cabinet(em, reader, underSeal).take(code));
    }

    private static FilingCabinet cabinet(EntityManager em, OfficerCode reader, boolean underSeal) {
        FilingCabinet cabinet = new FilingCabinet();
        cabinet.attachments = new Attachments();
        cabinet.attachments.em = em;
        cabinet.door = new PaperDoor() {
            @Override
            boolean enter(PaperOwner owner) {
                return underSeal;
            }

            @Override
            boolean enterToRead(PaperOwner owner) {
                return underSeal;
            }

            @Override
            boolean enterToAct(PaperOwner owner, String... roles) {
                return underSeal;
            }

            @Override
            boolean enterToKeep(PaperOwner owner, String... roles) {
                return underSeal;
            }

            @Override
            boolean stripsTraces(PaperOwner owner) {
                return underSeal;
            }

            @Override
            void refuseNaming(PaperOwner owner, String... texts) {}
        };
        cabinet.vault = new OpenVault();
        cabinet.labels = new FileLabels();
        cabinet.labels.vault = cabinet.vault;
        cabinet.scope = new Scope() {
            @Override
            public OfficerCode me() {
                return reader;
            }
        };
        cabinet.trail = new AuditTrail() {
            @Override
            public void done(String act, Object object) {}
        };
        cabinet.clock = Clock.fixed(Instant.parse("2024-06-18T03:00:00Z"), ZoneOffset.UTC);
        return cabinet;
    }

    /** Keeps everything as it is; what a vault does has tests of its own. */
    private static final class OpenVault extends Vault {

        @Override
        public byte[] seal(byte[] plain, String context) {
            return plain;
        }

        @Override
        public byte[] open(byte[] sealed, String context) {
            return sealed;
        }
    }
}
