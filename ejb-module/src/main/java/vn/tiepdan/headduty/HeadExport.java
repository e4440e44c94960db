package vn.tiepdan.headduty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.document.FramedWorkbook;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.RuleBroken;

/** Takes the ledger of the head out as a workbook: of one unit with its sessions, or of all wards in reach. */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL, Role.CITY, Role.INSPECTOR})
public class HeadExport {

    /** More wards than a province has. */
    private static final int MOST_WARDS = 1000;

    @Inject
    HeadRegister register;

    @Inject
    UnitRegister units;

    @Inject
    Messages messages;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    public byte[] unit(UnitCode unit, int year) {
        HeadYear ledger = register.year(unit, year);
        List<HeadSessionRow> sessions = register.sessions(unit, year);
        String name = units.row(unit).nameVi();
        trail.done("headduty.export", unit, String.valueOf(year));
        return new FramedWorkbook()
                .with(
                        "Theo kỳ",
                        "THEO DÕI VIỆC TIẾP CÔNG DÂN CỦA NGƯỜI ĐỨNG ĐẦU NĂM " + year + " – " + name,
                        List.of(
                                "Từ ngày",
                                "Đến ngày",
                                "Phải tiếp (ngày)",
                                "Trực tiếp tiếp (ngày)",
                                "Ủy quyền (ngày)",
                                "Bỏ (buổi)",
                                "Chưa ghi (buổi)",
                                "Đột xuất (buổi)",
                                "Đánh giá",
                                "Căn cứ"),
                        List.of(12, 12, 10, 12, 10, 10, 10, 10, 24, 50),
                        ledger.periods().stream().map(this::period).toList())
                .with(
                        "Buổi tiếp",
                        "CÁC BUỔI TIẾP ĐỊNH KỲ, ĐỘT XUẤT NĂM " + year + " – " + name,
                        List.of(
                                "Ngày",
                                "Mã buổi",
                                "Của",
                                "Chế độ",
                                "Chủ trì theo lịch",
                                "Kết quả",
                                "Người tiếp",
                                "Tư cách",
                                "Từ giờ",
                                "Đến giờ",
                                "Văn bản ủy quyền",
                                "Lý do bỏ",
                                "Thông báo kết luận"),
                        List.of(12, 24, 30, 12, 24, 14, 24, 20, 9, 9, 18, 40, 22),
                        sessions.stream().map(this::session).toList())
                .stamped(60, source(name, year))
                .bytes();
    }

    /** {@code headduty.export.too-many} past {@value #MOST_WARDS} wards. */
    public byte[] wards(int year) {
        if (register.countWards(year) > MOST_WARDS) {
            throw new RuleBroken("headduty.export.too-many", MOST_WARDS);
        }
        String name = units.row(scope.home()).nameVi();
        trail.done("headduty.export", scope.home(), "wards " + year);
        return new FramedWorkbook()
                .with(
                        "Các phường",
                        "VIỆC TIẾP CÔNG DÂN CỦA NGƯỜI ĐỨNG ĐẦU CẤP XÃ NĂM " + year,
                        List.of(
                                "Mã",
                                "Đơn vị",
                                "Kỳ phải tiếp",
                                "Đủ",
                                "Đủ nhờ ủy quyền",
                                "Thiếu",
                                "Tỷ lệ đủ (%)",
                                "Ngày trực tiếp tiếp",
                                "Ngày ủy quyền",
                                "Buổi bỏ",
                                "Buổi chưa ghi",
                                "Buổi đột xuất"),
                        List.of(12, 40, 10, 10, 12, 10, 10, 12, 10, 10, 10, 10),
                        register.wards(year, 0, MOST_WARDS).stream()
                                .map(HeadExport::ward)
                                .toList())
                .stamped(60, source(name, year))
                .bytes();
    }

    private List<List<Object>> source(String unit, int year) {
        return List.of(
                List.of("Sổ", "Theo dõi việc tiếp công dân của người đứng đầu"),
                List.of("Cơ quan", unit),
                List.of("Năm", year),
                List.of("Người xuất", units.nameOf(scope.me())),
                List.of("Thời điểm xuất", LocalDateTime.now(clock)));
    }

    private List<Object> period(PeriodRow row) {
        return Arrays.asList(
                row.from(),
                row.to(),
                row.required(),
                row.inPerson(),
                row.delegated(),
                row.missed(),
                row.unrecorded(),
                row.adHoc(),
                word("headduty.state." + row.state()),
                row.basis());
    }

    private List<Object> session(HeadSessionRow row) {
        EntryRow entry = row.entry();
        return Arrays.asList(
                row.day(),
                row.code().value(),
                row.bodyName(),
                word("headduty.type." + row.type()),
                row.presidingName(),
                word("headduty.outcome." + (entry == null ? "NONE" : entry.outcome())),
                entry == null ? null : entry.heldByName(),
                entry == null || entry.capacity() == null ? null : word("headduty.capacity." + entry.capacity()),
                entry == null ? null : entry.startsAt(),
                entry == null ? null : entry.endsAt(),
                entry == null ? null : entry.delegationNumber(),
                entry == null ? null : entry.missedReason(),
                row.conclusion());
    }

    private static List<Object> ward(WardYearRow row) {
        HeadTotals totals = row.totals();
        return Arrays.asList(
                row.unit().value(),
                row.nameVi(),
                totals.judged(),
                totals.met(),
                totals.withDelegation(),
                totals.shortOf(),
                totals.percent(),
                totals.inPerson(),
                totals.delegated(),
                totals.missed(),
                totals.unrecorded(),
                totals.adHoc());
    }

    private String word(String key) {
        return messages.text(Messages.VIETNAMESE, key, List.of());
    }
}
