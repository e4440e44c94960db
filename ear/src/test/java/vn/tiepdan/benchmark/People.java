package vn.tiepdan.benchmark;

import java.util.List;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.identity.Sex;

/** Invented persons with names, papers and addresses as they are met at a reception desk. */
final class People {

    private static final List<String> FAMILIES = words("""
            Nguyễn Trần Lê Phạm Hoàng Vũ Phan Đặng Bùi Đỗ Ngô Dương Võ Hồ Huỳnh Lý Đinh Đào Trịnh Mai Lương Hà Đoàn Cao Tạ Lưu
            Chu Nông Triệu Ma Lường Vi Hứa Tô Lâm Phùng Thái Quách Nghiêm Khổng Giáp Ninh Từ Âu Tống""");
    private static final List<String> MIDDLE_OF_WOMEN = words("""
            Thị Thu Thị Ngọc Thanh Hồng Kim Minh Bích Phương Lan Mai Diệu Khánh Thúy Quỳnh Mỹ Hoài Việt""");
    private static final List<String> MIDDLE_OF_MEN = words("""
            Văn Đức Văn Hữu Quang Minh Xuân Ngọc Đình Công Thành Quốc Mạnh Tiến Trọng Duy Hoàng Bá Viết Thế""");
    private static final List<String> WOMEN = words("""
            Hương Lan Hoa Hằng Thảo Nga Hà Thủy Liên Yến Nhung Hường Hạnh Mến Hiền Loan Phượng Tuyết Vân Dung Huệ Thơm Nguyệt Quyên
            Trang Linh Oanh Thoa Sen Cúc Đào Mận Tươi Lụa Xuyến Ánh Nhàn Thắm Duyên Ngân Trâm Bưởi Lý Chinh""");
    private static final List<String> MEN = words("""
            Hùng Dũng Tuấn Hải Sơn Thắng Cường Minh Long Nam Bình Hòa Thành Đức Quân Kiên Trung Tiến Vinh Phúc Lợi Quyết Chiến Thịnh
            Toàn Khoa Hưng Định Mạnh Tùng Lâm Khánh Giang Đông Hiếu Nghĩa Thuận Luân Chức Bảo Kỳ Huy Tám Năm""");
    private static final List<String> STREETS = List.of(
            "Quang Trung",
            "Lương Ngọc Quyến",
            "Phan Đình Phùng",
            "Hoàng Văn Thụ",
            "Bắc Kạn",
            "Cách Mạng Tháng Tám",
            "Hùng Vương",
            "Minh Cầu",
            "Z115",
            "Việt Bắc",
            "Thống Nhất",
            "Đội Cấn",
            "Nha Trang",
            "Phủ Liễn",
            "Túc Duyên",
            "Dương Tự Minh",
            "Ga Thái Nguyên",
            "Lê Quý Đôn",
            "Nguyễn Huệ",
            "Trần Hưng Đạo");

    private final Draw draw;
    private final String ward;
    private final String province;
    private final String cardPrefix;

    /** Persons who live in that ward; the number stands for the province in their cards. */
    People(Draw draw, String ward, String province, int provinceNumber) {
        this.draw = draw;
        this.ward = ward;
        this.province = province;
        this.cardPrefix = "%03d".formatted(provinceNumber);
    }

    /** Somebody with papers, now and then without. */
    PersonalData somebody() {
        boolean woman = draw.percent(47);
        int born = draw.between(1938, 2003);
        boolean papers = draw.percent(97);
        boolean old = papers && born < 1970 && draw.percent(6);
        return new PersonalData(
                CitizenKind.PERSON,
                name(woman),
                born,
                woman ? Sex.FEMALE : Sex.MALE,
                !papers ? PaperKind.NONE : old ? PaperKind.OLD_IDENTITY_CARD : PaperKind.IDENTITY_CARD,
                !papers ? null : old ? digits(9) : card(woman, born),
                papers ? null : "Mất giấy tờ, đang chờ cấp lại",
                address(),
                draw.percent(82) ? "0" + draw.of(List.of("3", "5", "7", "8", "9")) + digits(8) : null);
    }

    String name(boolean woman) {
        String given = draw.common(woman ? WOMEN : MEN);
        String middle = draw.common(woman ? MIDDLE_OF_WOMEN : MIDDLE_OF_MEN);
        String second = woman && "Thị".equals(middle) && draw.percent(35) ? " " + draw.of(MIDDLE_OF_WOMEN) : "";
        String tail = second.isBlank() || second.endsWith("Thị") ? "" : second;
        return draw.common(FAMILIES) + " " + middle + tail + " " + given;
    }

    String street() {
        return draw.of(STREETS);
    }

    private String address() {
        String home =
                switch (draw.weighted(40, 35, 25)) {
                    case 0 -> "Tổ " + draw.between(1, 38);
                    case 1 ->
                        "Số " + draw.between(1, 90) + " ngõ " + draw.between(2, 420) + " đường " + street() + ", tổ "
                                + draw.between(1, 38);
                    default -> "Số nhà " + draw.between(1, 650) + " đường " + street();
                };
        return home + ", phường " + ward + ", tỉnh " + province;
    }

    /** Province, sex with century, year of birth, six more digits: as a citizen's card is numbered. */
    private String card(boolean woman, int born) {
        int century = born < 2000 ? 0 : 2;
        return cardPrefix + (century + (woman ? 1 : 0)) + "%02d".formatted(born % 100) + digits(6);
    }

    private String digits(int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + draw.between(0, 9)));
        }
        return text.toString();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
