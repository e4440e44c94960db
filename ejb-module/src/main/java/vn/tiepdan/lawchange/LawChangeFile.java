package vn.tiepdan.lawchange;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.tiepdan.deadline.TermFile;

/** One file of terms in a change; it will take the place of all terms of its area. */
@Entity
@Table(name = "law_change_file")
class LawChangeFile {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "law_change_file_seq")
    @SequenceGenerator(name = "law_change_file_seq", sequenceName = "law_change_file_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "change_id", updatable = false)
    private LawChange change;

    @Column(updatable = false)
    private String area;

    private String name;
    private String content;

    protected LawChangeFile() {} // for JPA

    static LawChangeFile of(String area, LawChange change) {
        LawChangeFile file = new LawChangeFile();
        file.area = area;
        file.change = change;
        return file;
    }

    void becomes(String named, String text) {
        name = named;
        content = text;
    }

    String area() {
        return area;
    }

    TermFile terms() {
        return TermFile.read(content);
    }
}
