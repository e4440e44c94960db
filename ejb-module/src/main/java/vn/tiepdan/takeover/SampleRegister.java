package vn.tiepdan.takeover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A register as it may look, with three invented rows; every cell is text, so that no program turns a day round.
 *
 * <p>It speaks Vietnamese alone: so do the registers.
 */
final class SampleRegister {

    private static final List<List<String>> ROWS = List.of(
            List.of(
                    "Số",
                    "Ngày nhận",
                    "Họ tên",
                    "Địa chỉ",
                    "Số CCCD",
                    "Nội dung",
                    "Loại đơn",
                    "Ngày thụ lý",
                    "Kết quả",
                    "Ngày trả lời",
                    "Số văn bản",
                    "Ghi chú"),
            List.of(
                    "1",
                    "08/01/2024",
                    "Nguyễn Văn Mẫu",
                    "Tổ 3, phường Mẫu",
                    "",
                    "Khiếu nại quyết định thu hồi đất",
                    "Khiếu nại",
                    "15/01/2024",
                    "Đang giải quyết",
                    "",
                    "",
                    ""),
            List.of(
                    "2",
                    "10/01/2024",
                    "Trần Thị Ví Dụ",
                    "Tổ 5, phường Mẫu",
                    "",
                    "Phản ánh đèn đường tổ 5 hỏng",
                    "Phản ánh",
                    "",
                    "Đã trả lời",
                    "17/01/2024",
                    "12/UBND-VP",
                    ""),
            List.of(
                    "3",
                    "12/01/2024",
                    "Nặc danh",
                    "",
                    "",
                    "Kiến nghị sửa đường vào nhà văn hóa",
                    "Kiến nghị",
                    "",
                    "Lưu đơn",
                    "15/01/2024",
                    "",
                    "Không đủ điều kiện xử lý"));
    private static final int WIDTH = 18 * 256;

    private SampleRegister() {}

    static byte[] workbook() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            Sheet sheet = workbook.createSheet("Sổ đơn");
            for (int line = 0; line < ROWS.size(); line++) {
                Row row = sheet.createRow(line);
                for (int column = 0; column < ROWS.get(line).size(); column++) {
                    Cell cell = row.createCell(column);
                    cell.setCellStyle(text);
                    cell.setCellValue(ROWS.get(line).get(column));
                    sheet.setColumnWidth(column, WIDTH);
                    sheet.setDefaultColumnStyle(column, text);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
