package vn.tiepdan.takeover;

import java.io.Serializable;
import java.util.List;

/**
 * Why a row cannot be taken over.
 *
 * @param line the number under which a spreadsheet program shows the row
 * @param field the column it is about; null for the row as a whole
 * @param code the refusal, whose text also says what to do; never what stands in the cell
 */
public record RowProblem(int line, RegisterField field, String code, List<Object> arguments) implements Serializable {

    static RowProblem at(int line, RegisterField field, String code, Object... arguments) {
        return new RowProblem(line, field, code, List.of(arguments));
    }
}
