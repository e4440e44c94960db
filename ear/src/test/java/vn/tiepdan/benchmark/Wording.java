package vn.tiepdan.benchmark;

import static java.util.Map.entry;
import static vn.tiepdan.matter.SubjectField.CORRUPTION;
import static vn.tiepdan.matter.SubjectField.ENVIRONMENT;
import static vn.tiepdan.matter.SubjectField.HOUSING;
import static vn.tiepdan.matter.SubjectField.JUSTICE;
import static vn.tiepdan.matter.SubjectField.LAND;
import static vn.tiepdan.matter.SubjectField.OTHER;
import static vn.tiepdan.matter.SubjectField.PARTY;
import static vn.tiepdan.matter.SubjectField.POLICY;
import static vn.tiepdan.matter.SubjectField.PUBLIC_SERVICE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.petition.PetitionKind;

/** What people write: a lead as the kind asks for it, a subject of the field, and often a sentence more. Names nobody. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final List<SubjectField> FIELDS =
            List.of(LAND, ENVIRONMENT, POLICY, HOUSING, PUBLIC_SERVICE, OTHER, JUSTICE, CORRUPTION, PARTY);

    private static final Map<SubjectField, List<String>> SUBJECTS = Map.ofEntries(
            entry(
                    LAND,
                    List.of(
                            "việc thu hồi {m2} m² đất tại tổ {to} để mở rộng đường {duong}",
                            "mức bồi thường, hỗ trợ khi thu hồi {m2} m² đất ở tổ {to}",
                            "việc cấp giấy chứng nhận quyền sử dụng thửa đất số {thua}, tờ bản đồ số {ban}",
                            "ranh giới thửa đất số {thua} với hộ liền kề tại ngõ {ngo} đường {duong}",
                            "việc lấn chiếm lối đi chung tại ngõ {ngo} đường {duong}",
                            "việc đính chính diện tích thửa {thua} ghi thiếu {m2} m²",
                            "bố trí đất tái định cư cho các hộ thuộc dự án đường {duong}",
                            "việc chuyển mục đích sử dụng {m2} m² đất vườn tại tổ {to}")),
            entry(
                    ENVIRONMENT,
                    List.of(
                            "nước thải từ cơ sở giết mổ ở tổ {to} chảy ra mương",
                            "bãi rác tự phát đầu ngõ {ngo} đường {duong} bốc mùi",
                            "tiếng ồn ban đêm của xưởng cơ khí tại tổ {to}",
                            "khói bụi từ xe chở đất phục vụ thi công đường {duong}",
                            "cống thoát nước ngõ {ngo} tắc, ngập mỗi khi mưa",
                            "trại chăn nuôi trong khu dân cư tổ {to} xả thải chưa xử lý")),
            entry(
                    POLICY,
                    List.of(
                            "chế độ trợ cấp người cao tuổi từ tháng {thang}/{nam}",
                            "việc xét hộ cận nghèo năm {nam} tại tổ {to}",
                            "chế độ đối với người có công chưa được chi trả đủ từ năm {nam}",
                            "thẻ bảo hiểm y tế ghi sai ngày sinh, phải chờ từ tháng {thang}",
                            "trợ cấp người khuyết tật bị cắt từ tháng {thang}/{nam}",
                            "hỗ trợ thiệt hại do mưa lũ tháng {thang}/{nam}")),
            entry(
                    HOUSING,
                    List.of(
                            "công trình xây lấn ban công ra ngõ {ngo} đường {duong}",
                            "nhà bên xây không phép làm nứt tường tại tổ {to}",
                            "việc cấp phép sửa chữa nhà tại ngõ {ngo}",
                            "chất lượng nhà ở xã hội lô {ban}, thấm dột từ tháng {thang}/{nam}",
                            "việc đình chỉ xây dựng công trình tại thửa {thua}")),
            entry(
                    PUBLIC_SERVICE,
                    List.of(
                            "hồ sơ chứng thực nộp từ ngày {ngay} chưa được trả",
                            "thái độ tiếp nhận hồ sơ tại bộ phận một cửa ngày {ngay}",
                            "hồ sơ đăng ký khai sinh phải bổ sung nhiều lần",
                            "đèn chiếu sáng đường {duong} hỏng từ tháng {thang}",
                            "lịch cấp nước ở tổ {to} thất thường từ tháng {thang}/{nam}",
                            "vỉa hè đường {duong} bị chiếm làm chỗ để xe")),
            entry(
                    OTHER,
                    List.of(
                            "việc thu các khoản đóng góp của tổ dân phố số {to} năm {nam}",
                            "việc sử dụng nhà văn hóa tổ {to}",
                            "việc đặt tên, gắn biển số nhà ngõ {ngo} đường {duong}",
                            "chó thả rông trong khu dân cư tổ {to}")),
            entry(
                    JUSTICE,
                    List.of(
                            "việc xác minh tin báo mất trộm ngày {ngay} tại tổ {to}",
                            "việc hòa giải tranh chấp vay nợ giữa hai hộ ở tổ {to}",
                            "việc thi hành bản án dân sự liên quan thửa đất {thua}")),
            entry(
                    CORRUPTION,
                    List.of(
                            "khoản chi sửa đường ngõ {ngo} năm {nam} không công khai",
                            "danh sách nhận hỗ trợ tháng {thang}/{nam} có người không thuộc diện",
                            "việc cho thuê mặt bằng chợ tổ {to} không qua đấu giá",
                            "việc thu tiền làm hồ sơ đất ngoài quy định năm {nam}")),
            entry(
                    PARTY,
                    List.of(
                            "việc bình xét thi đua ở tổ {to} năm {nam}",
                            "việc sinh hoạt và kê khai của một đảng viên ở tổ {to}",
                            "cách điều hành của cấp ủy tổ {to} từ năm {nam}")));

    private static final Map<PetitionKind, List<String>> LEADS = Map.of(
            PetitionKind.COMPLAINT,
            List.of(
                    "Khiếu nại Quyết định số {so}/QĐ-UBND ngày {ngay} về {x}",
                    "Không đồng ý với Thông báo số {so}/TB-UBND về {x}, đề nghị xem xét lại",
                    "Khiếu nại lần đầu về {x}",
                    "Khiếu nại hành vi chậm giải quyết liên quan đến {x}"),
            PetitionKind.DENUNCIATION,
            List.of(
                    "Tố cáo công chức phường có hành vi vụ lợi liên quan đến {x}",
                    "Tố cáo người có chức vụ bao che sai phạm: {x}",
                    "Tố cáo hành vi vi phạm pháp luật trong thực hiện nhiệm vụ, cụ thể là {x}"),
            PetitionKind.RECOMMENDATION,
            List.of(
                    "Kiến nghị Ủy ban nhân dân phường sớm giải quyết: {x}",
                    "Kiến nghị về {x}",
                    "Đề nghị có phương án dứt điểm đối với {x}",
                    "Tập thể nhân dân tổ {to} kiến nghị về {x}"),
            PetitionKind.FEEDBACK,
            List.of(
                    "Phản ánh {x}",
                    "Phản ánh tình trạng: {x}, kéo dài từ tháng {thang}/{nam}",
                    "Người dân tổ {to} phản ánh {x}"));

    private static final List<String> MORE = List.of(
            " Sự việc ảnh hưởng tới {ho} hộ dân.",
            " Đã nhiều lần nêu tại cuộc họp tổ dân phố nhưng chưa được trả lời.",
            " Kèm theo {ban} ảnh chụp hiện trạng.",
            " Gia đình đã gửi đơn lần đầu ngày {ngay}.",
            " Hiện trạng chưa có biên bản kiểm tra nào.",
            " Phường đã cử người xuống xem xét ngày {ngay} nhưng chưa có kết luận.");

    private static final List<String> REQUESTS = List.of(
            "Đề nghị kiểm tra thực tế và trả lời bằng văn bản.",
            "Đề nghị xem xét lại và giải quyết theo đúng quy định.",
            "Đề nghị tổ chức đối thoại với các hộ có liên quan.",
            "Đề nghị cung cấp hồ sơ, bản đồ liên quan.",
            "Đề nghị xử lý nghiêm và thông báo kết quả.",
            "Đề nghị chi trả đầy đủ theo chế độ.");

    private final Draw draw;
    private final People people;

    Wording(Draw draw, People people) {
        this.draw = draw;
        this.people = people;
    }

    SubjectField fieldOf(PetitionKind kind) {
        return kind == PetitionKind.DENUNCIATION
                ? FIELDS.get(draw.weighted(34, 3, 12, 4, 13, 2, 3, 23, 6))
                : FIELDS.get(draw.weighted(42, 14, 13, 9, 10, 6, 3, 2, 1));
    }

    /** What the whole story is about; the petitions of one story share it. */
    String subject(SubjectField field, LocalDate day) {
        return fill(draw.of(SUBJECTS.get(field)), day);
    }

    String summary(PetitionKind kind, String subject, LocalDate day) {
        String text = fill(draw.of(LEADS.get(kind)), day).replace("{x}", subject) + ".";
        int sentences = draw.weighted(35, 45, 20);
        for (int i = 0; i < sentences; i++) {
            text += fill(draw.of(MORE), day);
        }
        return text;
    }

    String told(PetitionKind kind, String subject, LocalDate day) {
        return "Công dân đến trình bày: " + summary(kind, subject, day);
    }

    String requests() {
        return draw.percent(70) ? draw.of(REQUESTS) : null;
    }

    private String fill(String pattern, LocalDate day) {
        LocalDate before = day.minusDays(draw.between(5, 400));
        return pattern.replace("{to}", String.valueOf(draw.between(1, 38)))
                .replace("{ngo}", String.valueOf(draw.between(2, 420)))
                .replace("{m2}", String.valueOf(draw.between(12, 640)))
                .replace("{thua}", String.valueOf(draw.between(3, 480)))
                .replace("{ban}", String.valueOf(draw.between(2, 46)))
                .replace("{so}", String.valueOf(draw.between(11, 4_200)))
                .replace("{ho}", String.valueOf(draw.between(3, 60)))
                .replace("{duong}", people.street())
                .replace("{ngay}", before.format(DAY))
                .replace("{thang}", String.valueOf(before.getMonthValue()))
                .replace("{nam}", String.valueOf(before.getYear()));
    }
}
