package vn.tiepdan.web.desk;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.document.IssueReceipt;

/** The papers handed in, as they are listed; empty lines are left out. */
public class ReceiptForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 10;

    private String room;
    private Integer copies = 2;
    private final List<PaperLine> lines = rows();

    public List<IssueReceipt.Paper> papers() {
        return lines.stream()
                .filter(line -> line.getSort() != null)
                .map(PaperLine::paper)
                .toList();
    }

    private static List<PaperLine> rows() {
        return Stream.generate(PaperLine::new).limit(LINES).toList();
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public Integer getCopies() {
        return copies;
    }

    public void setCopies(Integer copies) {
        this.copies = copies;
    }

    public List<PaperLine> getLines() {
        return lines;
    }
}
