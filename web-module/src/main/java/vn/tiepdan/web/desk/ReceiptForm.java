package vn.tiepdan.web.desk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.document.IssueReceipt;
import vn.tiepdan.shared.Invalid;

/** The papers handed in, as they are listed; empty lines are left out, a paper of which only the kind was forgotten is not. */
public class ReceiptForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 10;

    private String room;
    private Integer copies = 2;
    private final List<PaperLine> lines = rows();

    public List<IssueReceipt.Paper> papers() {
        List<Invalid> found = new ArrayList<>();
        for (int row = 0; row < LINES; row++) {
            boolean used = !lines.get(row).isEmpty() || row == 0 && isEmpty();
            Invalid.unless(
                    !used || lines.get(row).getSort() != null,
                    found,
                    "sort-" + row,
                    "document.receipt.paper-kind-missing");
        }
        Invalid.refuse(found);
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(PaperLine::paper)
                .toList();
    }

    private boolean isEmpty() {
        return lines.stream().allMatch(PaperLine::isEmpty);
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
