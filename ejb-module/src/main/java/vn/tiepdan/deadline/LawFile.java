package vn.tiepdan.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which content of a file of terms or days was loaded last; the same content is not loaded twice. */
@Entity
@Table(name = "law_file")
class LawFile {

    @Id
    private String name;

    private String digest;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    protected LawFile() {} // for JPA

    static LawFile loaded(String name, String digest, Instant at) {
        LawFile file = new LawFile();
        file.name = name;
        file.digest = digest;
        file.loadedAt = at;
        return file;
    }

    boolean holds(String content) {
        return content.equals(digest);
    }
}
